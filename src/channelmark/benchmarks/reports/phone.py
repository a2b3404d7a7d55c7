"""Phone: waiting and hanging up, the conversation, resolution, satisfaction, volume and cost."""

from __future__ import annotations

from ..specs import FigureSpec, Report
from .channel import MINUTE, experience, resolution, speed, volume, work

_P, _C = "phone_", "phone"

REPORT = Report(
    id="phone",
    channel=_C,
    prefix=_P,
    answer=("phone_speed_of_answer", "phone_csat", "phone_abandonment_rate"),
    figures=(
        *speed(_P, _C, (20, MINUTE, 10 * MINUTE)),
        FigureSpec("phone_speed_of_answer", "average_speed_of_answer", _C),
        FigureSpec("phone_service_level", "service_level", _C, within=(20,)),
        FigureSpec("phone_abandonment_rate", "abandonment_rate", _C),
        FigureSpec("phone_abandonment_time", "average_abandonment_time", _C),
        FigureSpec("phone_longest_wait", "longest_wait", _C),
        FigureSpec("phone_callback_rate", "callback_rate", _C),
        FigureSpec("phone_talk_time", "talk_time", _C),
        FigureSpec("phone_hold_time", "hold_time", _C),
        *resolution(_P, _C),
        *experience(_P, _C),
        *work(_P, _C),
        *volume(_P, _C, "call_volume"),
    ),
)
