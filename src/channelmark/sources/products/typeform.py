"""Typeform: responses of the Responses API, or as connectors land them in tables.

A response's hidden fields carry what a support desk knows and the customer does not say: ticket_id, customer_id,
agent_id, sent_at. A form that was opened and never submitted is a survey without a score. Field names: Typeform's
API reference and the schemas of tap-typeform. A question of type nps runs from 0 to 10 by definition; what any
other question asks is said by a table `questions` (see _questions.py). Tables: surveys.
"""

from dataclasses import replace

from ..casts import ident, instant, text
from ..model import File, Product, Shape
from ._questions import QUESTIONS
from ._words import number_sql

_FORM = {
    "landing_id": ident("landing_id", "token").required(),
    "landed_at": instant(),
    "submitted_at": instant(),
    "ticket_id": ident("hidden.ticket_id", "hidden.ticket"),
    "customer_id": ident("hidden.customer_id", "hidden.customer"),
    "agent_id": ident("hidden.agent_id", "hidden.agent"),
    "sent_at": instant("hidden.sent_at"),
}
_UNSUBMITTED = File(
    "unsubmitted",
    "one form that was opened and not submitted",
    _FORM,
    names=("unsubmitted_landings", "unsubmitted"),
    needs=("landing_id", "landed_at"),
    optional=True,
    key=("landing_id",),
)
_SURVEYS = f"""
    SELECT a.origin, a.landing_id || '-' || a.question_id AS survey_id, coalesce(q.kind, 'nps') AS kind,
           coalesce(q.scale_min, 0) AS scale_min, coalesce(q.scale_max, 10) AS scale_max, q.satisfied_from,
           coalesce(q.higher_is_better, true) AS higher_is_better,
           CAST({number_sql("a.answer")} AS DOUBLE) AS score,
           coalesce(r.sent_at, r.landed_at) AS sent_at, r.submitted_at AS responded_at,
           r.ticket_id, r.customer_id, r.agent_id, q.channel, q.touchpoint,
           coalesce(c.commented, false) AS has_comment
    FROM answers AS a
    LEFT JOIN forms AS r ON r.landing_id = a.landing_id
    LEFT JOIN questions AS q ON q.question_id = a.question_id
    LEFT JOIN (SELECT landing_id, bool_or(answer_type = 'text') AS commented FROM answers GROUP BY landing_id) AS c
      ON c.landing_id = a.landing_id
    WHERE q.question_id IS NOT NULL OR a.question_type = 'nps'
    UNION ALL BY NAME
    SELECT u.origin, u.landing_id || '-' || q.question_id AS survey_id, q.kind, q.scale_min, q.scale_max,
           q.satisfied_from, coalesce(q.higher_is_better, true) AS higher_is_better,
           coalesce(u.sent_at, u.landed_at) AS sent_at, u.ticket_id, u.customer_id, u.agent_id, q.channel,
           q.touchpoint, false AS has_comment
    FROM unsubmitted AS u CROSS JOIN questions AS q
"""
_NOTES = ("a form that was not submitted counts as unanswered once for each question of the table questions",)

SOURCE = Product(
    "typeform",
    "Typeform",
    system="typeform",
    shapes=(
        Shape(
            "api",
            "JSON of /forms/{id}/responses; a table questions says what its scales ask",
            files=(
                File(
                    "forms",
                    "one submitted form",
                    _FORM,
                    names=("items", "responses"),
                    needs=("landing_id", "submitted_at", "answers"),
                    key=("landing_id",),
                ),
                File(
                    "answers",
                    "one answer",
                    {
                        "landing_id": ident("^.landing_id").required(),
                        "question_id": ident("field.ref", "field.id").required(),
                        "question_type": text("field.type"),
                        "answer_type": text("type"),
                        "answer": text("number"),
                    },
                    inside="forms",
                    each="answers",
                ),
                _UNSUBMITTED,
                replace(QUESTIONS, optional=True),
            ),
            tables={"surveys": _SURVEYS},
            notes=_NOTES,
        ),
        Shape(
            "tables",
            "submitted_landings, unsubmitted_landings and answers as tap-typeform lands them, and questions",
            files=(
                File(
                    "forms",
                    "one submitted form",
                    _FORM,
                    names=("submitted_landings", "landings"),
                    needs=("landing_id", "submitted_at"),
                    key=("landing_id",),
                ),
                File(
                    "answers",
                    "one answer",
                    {
                        "landing_id": ident().required(),
                        "question_id": ident("ref", "question_id").required(),
                        "question_type": text(),
                        "answer_type": text("data_type"),
                        "answer": text(),
                    },
                    names=("answers",),
                    needs=("landing_id", "question_id", "answer"),
                ),
                _UNSUBMITTED,
                QUESTIONS,
            ),
            tables={"surveys": _SURVEYS},
            notes=_NOTES,
        ),
    ),
)
