"""Call records of a phone system or ACD: one row a call (CDR), and the states of agents where they are exported.

There is no one standard; the names are those that ACD exports commonly use, each with its other spellings. Times are
those of the company's clocks (--timezone) unless they state an offset. A call that nobody took has no answer time; how
it ended is the disposition. Tables: sessions, agent_time.
"""

from ..casts import duration, ident, local_time, whole, words
from ..model import File, Product, Shape

_OUTCOMES = {
    "answered": "answered", "completed": "answered", "handled": "answered", "connected": "answered",
    "abandoned": "abandoned", "abandon": "abandoned", "abandoned in queue": "abandoned", "hangup": "abandoned",
    "no answer": "missed", "noanswer": "missed", "missed": "missed", "ring no answer": "missed", "rejected": "missed",
    "busy": "blocked", "blocked": "blocked", "failed": "blocked", "congestion": "blocked",
    "voicemail": "voicemail", "callback": "callback", "callback requested": "callback",
    "overflow": "overflow", "overflowed": "overflow", "redirected": "overflow",
    "ivr": "bot_only", "ivr only": "bot_only", "self service": "bot_only", "phantom": "phantom", "test": "phantom",
}  # fmt: skip
_STATES = {
    "logged in": "logged_in", "login": "logged_in", "available": "available", "ready": "available", "idle": "available",
    "on call": "on_contact", "talking": "on_contact", "busy": "on_contact", "hold": "on_contact",
    "wrap up": "wrap_up", "acw": "wrap_up", "after call work": "wrap_up",
    "away": "away", "not ready": "away", "unavailable": "away", "break": "break", "lunch": "break",
    "training": "training", "meeting": "training", "coaching": "training",
}  # fmt: skip

SOURCE = Product(
    "call_records",
    "Call records (CDR, ACD)",
    system="call_records",
    shapes=(
        Shape(
            "csv",
            "one row a call, and agent states where there are any",
            files=(
                File(
                    "calls",
                    "one call",
                    {
                        "call_id": ident("call_id", "uniqueid", "id", "interaction_id").required(),
                        "ticket_id": ident("ticket_id", "case_id"),
                        "agent_id": ident("agent_id", "agent", "answered_by"),
                        "direction": words(
                            {
                                "inbound": "inbound",
                                "in": "inbound",
                                "outbound": "outbound",
                                "out": "outbound",
                            },
                            "direction",
                            "call_direction",
                        ).required(),
                        "started_at": local_time(
                            "start_time", "calldate", "call_start", "started_at"
                        ).required(),
                        "queued_at": local_time("queue_time", "queued_at", "queue_enter"),
                        "answered_at": local_time("answer_time", "answered_at", "answer"),
                        "ended_at": local_time("end_time", "ended_at", "hangup_time", "call_end"),
                        "outcome": words(_OUTCOMES, "disposition", "outcome", "status").required(),
                        "talk_s": duration("talk_time", "billsec", "talk_s"),
                        "hold_s": duration("hold_time", "hold_s"),
                        "wrap_s": duration("wrap_up_time", "acw_time", "wrap_s"),
                        "transfers": whole("transfers", "transfer_count"),
                    },
                    names=("*",),
                    needs=("disposition", "direction"),
                    key=("call_id",),
                ),
                File(
                    "states",
                    "one stretch of an agent's time",
                    {
                        "agent_id": ident("agent_id", "agent").required(),
                        "start_at": local_time("state_start", "start_time").required(),
                        "end_at": local_time("state_end", "end_time").required(),
                        "state": words(_STATES, "state", "agent_state").required(),
                        "ticket_id": ident("ticket_id", "case_id"),
                    },
                    names=("agent_states", "agent_activity", "agent_time", "states"),
                    needs=("agent_id", "state"),
                    optional=True,
                ),
            ),
            tables={
                "sessions": """
                    SELECT c.origin, c.call_id AS session_id, c.ticket_id, 'phone' AS channel, c.direction,
                           CASE WHEN c.direction = 'inbound' THEN 'visitor' ELSE 'agent' END AS started_by,
                           c.started_at AS requested_at, c.queued_at,
                           CASE WHEN c.outcome = 'answered' THEN c.answered_at END AS picked_up_at, c.ended_at,
                           c.outcome, c.agent_id, c.talk_s, c.hold_s, c.wrap_s, c.transfers AS transfer_count
                    FROM calls AS c
                """,
                "agent_time": """
                    SELECT s.origin, s.agent_id, s.start_at, s.end_at, s.state, s.ticket_id FROM states AS s
                """,
            },
        ),
    ),
)
