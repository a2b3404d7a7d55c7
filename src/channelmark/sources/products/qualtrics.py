"""Qualtrics: the CSV of Data & Analysis > Export, with its three head rows.

Under the names come the question texts and the import ids; both rows are set aside as head rows. Embedded data
carries what the desk knows: ticket_id, customer_id, agent_id, sent_at. One column a question would need one mapping a
survey, so the table `questions` (see _questions.py) names them Q1 to Q9, as Qualtrics does by default; a survey with
names of its own is read by a mapping file. Times are those of the export's time zone (--timezone). Rows of Preview
and spam are no answers. Column names: Qualtrics' own documentation of its export. Tables: surveys.
"""

from ..casts import ident, local_time, text
from ..model import File, Product, Refusal, Shape
from ._questions import QUESTIONS
from ._words import NUMBER, number_sql

_ASKED = tuple(f"Q{n}" for n in range(1, 10))
_SCORES = "\n    UNION ALL\n    ".join(
    f"SELECT origin, response_id, '{q}' AS question_id, {q.lower()} AS answer FROM responses" for q in _ASKED
)

SOURCE = Product(
    "qualtrics",
    "Qualtrics",
    system="qualtrics",
    shapes=(
        Shape(
            "csv",
            "CSV export with numeric values, and a table questions for its columns Q1 to Q9",
            files=(
                File(
                    "responses",
                    "one response",
                    {
                        "response_id": ident("ResponseId").required(),
                        "started_at": local_time("StartDate").repaired(),
                        "recorded_at": local_time("RecordedDate").repaired(),
                        "status": text("Status"),
                        "ticket_id": ident("ticket_id", "TicketID"),
                        "customer_id": ident("customer_id", "ExternalReference"),
                        "agent_id": ident("agent_id", "AgentID"),
                        "sent_at": local_time("sent_at").repaired(),
                        **{q.lower(): text(q) for q in _ASKED},
                    },
                    names=("*",),
                    needs=("ResponseId", "StartDate", "RecordedDate"),
                    key=("response_id",),
                    refuse=(
                        Refusal(
                            "response_id = 'Response ID' OR response_id LIKE '{%'",
                            "response_id",
                            "is a head row of the export",
                        ),
                        Refusal(
                            "lower(status) IN ('1', 'survey preview', '2', 'survey test')",
                            "status",
                            "is a preview or a test",
                        ),
                        Refusal("lower(status) IN ('8', 'spam')", "status", "is spam"),
                    ),
                ),
                QUESTIONS,
            ),
            tables={
                "surveys": f"""
                    WITH answered AS ({_SCORES})
                    SELECT a.origin, a.response_id || '-' || a.question_id AS survey_id, q.kind, q.scale_min,
                           q.scale_max, q.satisfied_from, coalesce(q.higher_is_better, true) AS higher_is_better,
                           CAST({number_sql("a.answer")} AS DOUBLE)
                               AS score,
                           coalesce(r.sent_at, r.started_at) AS sent_at,
                           CASE WHEN a.answer IS NOT NULL THEN r.recorded_at END AS responded_at,
                           r.ticket_id, r.customer_id, r.agent_id, q.channel, q.touchpoint,
                           coalesce(c.commented, false) AS has_comment
                    FROM answered AS a
                    LEFT JOIN responses AS r ON r.response_id = a.response_id
                    LEFT JOIN questions AS q ON q.question_id = a.question_id
                    LEFT JOIN (SELECT response_id, bool_or(NOT regexp_full_match(answer, {NUMBER})) AS commented
                               FROM answered WHERE answer IS NOT NULL GROUP BY response_id) AS c
                      ON c.response_id = a.response_id
                    WHERE q.question_id IS NOT NULL
                """,
            },
        ),
    ),
)
