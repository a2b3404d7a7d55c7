"""Live chat: speed, missed chats, what is said in a chat, satisfaction, volume and cost."""

from __future__ import annotations

from ..specs import FigureSpec, Report
from .channel import MINUTE, experience, resolution, speed, volume, work

_P, _C = "chat_", "chat"

REPORT = Report(
    id="live_chat",
    channel=_C,
    prefix=_P,
    answer=("chat_first_response_time", "chat_csat", "chat_missed_rate"),
    figures=(
        *speed(_P, _C, (30, MINUTE, 10 * MINUTE), published="live_chat_response_time"),
        FigureSpec("chat_pickup_time", "chat_pickup_time", _C),
        FigureSpec("purchase_likelihood_fast_response"),
        FigureSpec("chat_missed_rate", "missed_chat_rate", _C),
        FigureSpec("chat_missed_reasons", "missed_chat_reasons", _C, "split", by="reason"),
        FigureSpec("chat_messages_per_chat", "messages_per_chat", _C),
        FigureSpec("chat_duration", "chat_duration", _C),
        FigureSpec("chat_concurrent_chats", "concurrent_chats"),
        FigureSpec("chat_chats_per_hour", "chats_per_hour", published="chats_per_agent_hour"),
        FigureSpec("chat_conversion", "chat_conversion_rate", _C),
        *resolution(_P, _C),
        *experience(_P, _C),
        *work(_P, _C),
        *volume(_P, _C, "chat_volume_by_hour"),
    ),
)
