"""SurveyMonkey: responses in bulk with details, and the survey's own details.

Custom variables of the response carry what the desk knows: ticket_id, customer_id, agent_id, sent_at. The score of an
answer is the number its choice shows: the choice's text in the survey's details, else the answer's simple_text, else
the weight of the choice. Field names: SurveyMonkey's API reference (v3) and the schemas of tap-surveymonkey; that the
weights of a rating question equal the numbers shown is not stated anywhere we saw, hence the order. What a question
asks is said by a table `questions` (see _questions.py). Tables: surveys.
"""

from ..casts import ident, instant, text
from ..model import File, Product, Refusal, Shape
from ._questions import QUESTIONS
from ._words import number_sql

_SURVEYS = f"""
    WITH asked AS (
        SELECT origin, id AS response_id, unnest(json_extract(pages, '$[*].questions[*]')) AS asked FROM responses
    ), answers AS (
        SELECT origin, response_id, asked->>'$.id' AS question_id, asked->>'$.simple_text' AS shown_below,
               unnest(json_extract(asked, '$.answers[*]')) AS answer
        FROM asked
    ), offered AS (
        SELECT unnest(json_extract(questions, '$[*].answers.choices[*]')) AS choice FROM details
    ), choices AS (
        SELECT choice->>'$.id' AS choice_id, any_value(choice->>'$.text') AS shown FROM offered GROUP BY 1
    ), numbers AS (
        SELECT a.origin, a.response_id, a.question_id, a.answer->>'$.text' AS words,
               coalesce(
                   {number_sql("c.shown")},
                   {number_sql("a.shown_below")},
                   {number_sql("a.answer->>'$.choice_metadata.weight'")}) AS number
        FROM answers AS a LEFT JOIN choices AS c ON c.choice_id = a.answer->>'$.choice_id'
    ), commented AS (
        SELECT response_id, bool_or(words IS NOT NULL) AS has_comment FROM numbers GROUP BY response_id
    )
    SELECT min(n.origin) AS origin, n.response_id || '-' || n.question_id AS survey_id, any_value(q.kind) AS kind,
           any_value(q.scale_min) AS scale_min, any_value(q.scale_max) AS scale_max,
           any_value(q.satisfied_from) AS satisfied_from, coalesce(any_value(q.higher_is_better), true) AS higher_is_better,
           min(CAST(n.number AS DOUBLE)) AS score, any_value(coalesce(r.sent_at, r.created_at)) AS sent_at,
           any_value(r.modified_at) AS responded_at, any_value(r.ticket_id) AS ticket_id,
           any_value(r.customer_id) AS customer_id, any_value(r.agent_id) AS agent_id, any_value(q.channel) AS channel,
           any_value(q.touchpoint) AS touchpoint, coalesce(bool_or(m.has_comment), false) AS has_comment
    FROM numbers AS n
    LEFT JOIN responses AS r ON r.id = n.response_id
    LEFT JOIN questions AS q ON q.question_id = n.question_id
    LEFT JOIN commented AS m ON m.response_id = n.response_id
    WHERE q.question_id IS NOT NULL
    GROUP BY n.response_id, n.question_id
"""

SOURCE = Product(
    "surveymonkey",
    "SurveyMonkey",
    system="surveymonkey",
    shapes=(
        Shape(
            "api",
            "JSON of /surveys/{id}/responses/bulk and /surveys/{id}/details; a table questions says what is asked",
            files=(
                File(
                    "responses",
                    "one response",
                    {
                        "id": ident().required(),
                        "status": text("response_status"),
                        "created_at": instant("date_created"),
                        "modified_at": instant("date_modified"),
                        "ticket_id": ident("custom_variables.ticket_id", "custom_variables.ticket"),
                        "customer_id": ident("custom_variables.customer_id", "custom_variables.customer"),
                        "agent_id": ident("custom_variables.agent_id", "custom_variables.agent"),
                        "sent_at": instant("custom_variables.sent_at"),
                        "pages": text(),
                    },
                    names=("data", "responses", "responses_bulk"),
                    needs=("id", "survey_id", "response_status", "pages"),
                    key=("id",),
                    newest="modified_at",
                    refuse=(Refusal("status = 'disqualified'", "status", "was disqualified by the survey"),),
                ),
                File(
                    "details",
                    "one page of the survey with its questions",
                    {"id": ident(), "questions": text()},
                    names=("details", "survey", "pages"),
                    needs=("id", "questions"),
                    optional=True,
                ),
                QUESTIONS,
            ),
            tables={"surveys": _SURVEYS},
            notes=(
                "invitations nobody opened are not in this export: a response rate cannot be computed from it",
            ),
        ),
    ),
)
