"""Canned responses: how often prepared texts are sent, and what goes with it."""

from __future__ import annotations

from .handling import CHATS
from .model import Metric

_INPUTS = ("messages.canned_response_id", "sessions.picked_up_at")
_LOGGED = f"handled and {CHATS}"

METRICS = (
    Metric(
        id="canned_response_usage_rate",
        fact="chats",
        kind="share",
        value="canned > 0",
        counted=_LOGGED,
        unit="fraction",
        better="target",
        inputs=_INPUTS,
        population="sessions",
        statistic="share",
        definition="chats with at least one prepared text, of those with a message log",
        formula="chats with a canned response / chats handled",
    ),
    Metric(
        id="canned_responses_per_chat",
        fact="chats",
        kind="mean",
        value="canned",
        counted=_LOGGED,
        unit="message/chat",
        better="neutral",
        inputs=_INPUTS,
        population="sessions",
        statistic="mean",
        definition="prepared texts sent in a chat, chats without any included",
        formula="canned responses / chats handled",
    ),
    Metric(
        id="csat_with_canned",
        kind="difference",
        of=("csat",),
        split=f"case when {CHATS} then canned end",
        unit="fraction",
        better="higher",
        inputs=("surveys:csat", "surveys.ticket_id", "messages.canned_response_id"),
        population="surveys",
        statistic="share",
        definition="satisfied ratings of chats with prepared texts less those of chats without",
        formula="CSAT with canned responses - CSAT without",
        compared="A difference of two groups, not an effect: what can be answered with a prepared text is often easier.",
    ),
    Metric(
        id="time_saved_by_canned",
        kind="difference",
        of=("average_handle_time",),
        split="not canned",
        by=("category",),
        unit="second",
        better="higher",
        inputs=("messages.canned_response_id", "sessions.picked_up_at", "tickets.category"),
        statistic="mean",
        definition="mean handle time of chats without prepared texts less that of chats of the same category with them",
        formula="AHT without canned responses - AHT with, category by category",
        compared="An estimate: chats of one category need not be alike. Characters of prepared texts by typing speed, "
        "the other estimate in use, needs writing times that few exports hold.",
    ),
)
