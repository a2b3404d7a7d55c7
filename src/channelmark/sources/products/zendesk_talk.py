"""Zendesk Talk: calls, their legs, and what agents did on the phone.

Evidence: Zendesk's Talk API reference (incremental exports of calls and legs) and the public tap's schemas.
- A call begins when its row was made (created_at). Queue and pick-up are worked out from ivr_time_spent and
  wait_time, the seconds from the beginning until an agent answered; the end is created_at + duration. Whether
  duration holds the time before the answer is not said anywhere: where it is shorter, the end is when the
  talk and hold time are over.
- abandoned_in_ivr never asked for a human: the menu alone spoke with the caller, so the outcome is bot_only.
- A leg is the time of one agent on a call: talk, hold and consultation first, then wrap-up. Their order
  within a leg is not told.
- agents_activity is a sum since midnight without a date: it has no intervals and feeds no table.
- A charge is a number without a currency: US dollars are taken, in which Talk's prices are listed. A month's
  charges are one row of telecom cost.
Tickets come from Zendesk Support: import both into one folder (--append). Not here: what came of a call.
"""

from ..casts import boolean, ident, instant, number, text, whole, words
from ..model import File, Product, Refusal, Shape

_WAY = {"inbound": "inbound", "outbound": "outbound"}

_CALLS = File(
    "calls",
    "one call",
    names=("calls", "call"),
    needs=("id", "completion_status", "direction"),
    key=("id",),
    newest="updated_at",
    columns={
        "id": ident().required(),
        "created_at": instant().required(),
        "updated_at": instant(),
        "ticket_id": ident(),
        "customer": ident("customer_id"),
        "agent": ident("agent_id"),
        "team": ident("call_group_id"),
        "direction": words(_WAY).required(),
        "ending": words(
            {
                w: w
                for w in (
                    "completed",
                    "abandoned_in_queue",
                    "abandoned_in_ivr",
                    "abandoned_in_voicemail",
                    "abandoned_on_hold",
                    "pending_voicemail",
                    "not_attempted",
                    "declined",
                    "missed",
                    "busy",
                    "no_answer",
                    "failed",
                )
            },
            "completion_status",
            otherwise="other",
        ),
        "ending_raw": text("completion_status"),
        "voicemail": boolean(),
        "callback": boolean(),
        "overflowed": boolean(),
        "exceeded": boolean("exceeded_queue_time"),
        "after_hours": boolean("outside_business_hours"),
        "duration": whole(),
        "wait": whole("wait_time"),
        "menu": whole("ivr_time_spent"),
        "answer": whole("time_to_answer"),
        "talk": whole("talk_time"),
        "hold": whole("hold_time"),
        "wrap": whole("wrap_up_time"),
        "charge": number("call_charge"),
    },
)
_LEGS = File(
    "legs",
    "one leg of a call",
    names=("legs", "call_legs", "call_leg"),
    optional=True,
    needs=("id", "call_id", "agent_id", "type"),
    key=("id",),
    newest="updated_at",
    columns={
        "id": ident().required(),
        "call": ident("call_id").required(),
        "agent": ident("agent_id"),
        "kind": text("type"),
        "created_at": instant().required(),
        "updated_at": instant(),
        "ending": text("completion_status"),
        "duration": whole(),
        "talk": whole("talk_time"),
        "hold": whole("hold_time"),
        "consult": whole("consultation_time"),
        "wrap": whole("wrap_up_time"),
        "moved_from": ident("transferred_from"),
        "moved_to": ident("transferred_to"),
    },
    refuse=(Refusal("kind = 'supervisor'", "kind", "listens in and works on no contact"),),
)
_ACTIVITY = File(
    "activity",
    "an agent's sums since midnight",
    {"agent": ident("agent_id").required()},
    names=("agents_activity", "agent_activity"),
    optional=True,
    needs=("agent_id", "online_time"),
)

_STEPS = (
    (
        "told",
        """
        SELECT *, agent IS NOT NULL AND agent <> '0'
                  AND (coalesce(talk, 0) > 0
                       OR ending IN ('completed', 'abandoned_on_hold') AND NOT coalesce(voicemail, false)) AS answered
        FROM calls
        """,
    ),
    (
        "moves",
        """
        SELECT call, count(*) AS moves FROM legs
        WHERE moved_from IS NOT NULL AND moved_from <> '0'
          AND coalesce(ending, '') NOT IN ('agent_missed', 'agent_declined', 'agent_transfer_declined')
        GROUP BY call
        """,
    ),
    (
        "worked",
        """
        SELECT origin, agent, call, created_at, coalesce(wrap, 0) AS wrap,
               coalesce(talk, 0) + coalesce(hold, 0) + coalesce(consult, 0) AS busy
        FROM legs WHERE agent IS NOT NULL AND agent <> '0'
        """,
    ),
)

# A call that nobody took has its wait until its end; a call out is answered by whom it calls.
_SESSIONS = """
    SELECT c.origin, c.id AS session_id, c.ticket_id, 'phone' AS channel, c.direction,
           CASE c.direction WHEN 'outbound' THEN 'agent' ELSE 'visitor' END AS started_by,
           c.created_at AS requested_at,
           CASE WHEN c.direction = 'inbound' AND c.ending <> 'abandoned_in_ivr'
                THEN c.created_at + to_seconds(coalesce(c.menu, 0)) END AS queued_at,
           CASE WHEN c.answered THEN c.created_at + to_seconds(greatest(coalesce(c.wait, 0), coalesce(c.menu, 0)))
                END AS picked_up_at,
           c.created_at + to_seconds(greatest(
               coalesce(c.duration, 0), coalesce(c.menu, 0),
               CASE WHEN c.answered THEN greatest(coalesce(c.wait, 0), coalesce(c.menu, 0))
                                         + coalesce(c.talk, 0) + coalesce(c.hold, 0) ELSE 0 END
           )) AS ended_at,
           CASE WHEN c.callback AND NOT c.answered THEN 'callback'
                WHEN c.answered THEN 'answered'
                WHEN c.voicemail OR c.ending IN ('pending_voicemail', 'abandoned_in_voicemail') THEN 'voicemail'
                WHEN c.ending = 'abandoned_in_ivr' THEN 'bot_only'
                WHEN c.overflowed THEN 'overflow'
                WHEN c.ending = 'abandoned_in_queue' THEN 'abandoned'
                ELSE 'missed' END AS outcome,
           CASE WHEN NOT c.answered AND c.after_hours THEN 'outside business hours'
                WHEN NOT c.answered AND c.exceeded THEN 'exceeded queue time' END AS missed_reason,
           c.agent AS agent_id, c.talk AS talk_s, c.hold AS hold_s, c.wrap AS wrap_s,
           coalesce(m.moves, 0) AS transfer_count
    FROM told AS c LEFT JOIN moves AS m ON m.call = c.id
"""
_AGENT_TIME = """
    SELECT l.origin, l.agent AS agent_id, l.created_at AS start_at,
           l.created_at + to_seconds(l.busy) AS end_at,
           'on_contact' AS state, c.ticket_id
    FROM worked AS l LEFT JOIN calls AS c ON c.id = l.call WHERE l.busy > 0
    UNION ALL BY NAME
    SELECT l.origin, l.agent AS agent_id, l.created_at + to_seconds(l.busy) AS start_at,
           l.created_at + to_seconds(l.busy + l.wrap) AS end_at, 'wrap_up' AS state, c.ticket_id
    FROM worked AS l LEFT JOIN calls AS c ON c.id = l.call WHERE l.wrap > 0
"""
_COSTS = """
    SELECT min(c.origin) AS origin, CAST(date_trunc('month', c.created_at) AS DATE) AS period_start,
           CAST(date_trunc('month', c.created_at) + INTERVAL 1 MONTH AS DATE) AS period_end,
           'phone' AS channel,
           'telecom' AS category, sum(c.charge) AS amount, 'USD' AS currency
    FROM calls AS c WHERE c.charge IS NOT NULL GROUP BY date_trunc('month', c.created_at)
"""

SOURCE = Product(
    "zendesk_talk",
    "Zendesk Talk, telephony of Zendesk",
    system="zendesk",
    shapes=(
        Shape(
            "api",
            "JSON, NDJSON or a loader's tables of calls and call legs",
            files=(_CALLS, _LEGS, _ACTIVITY),
            steps=_STEPS,
            tables={"sessions": _SESSIONS, "agent_time": _AGENT_TIME, "costs": _COSTS},
            notes=(
                "times of a call within itself are worked out from its seconds, not recorded",
                "costs hold the charges of calls alone, taken as US dollars, without numbers and licences",
            ),
        ),
    ),
)
