"""What a survey asked: no survey tool's export says which question is a CSAT, and nothing here guesses.

A small table `questions` beside the export says it, one row a question. Only what the tool itself states (Typeform's
type `nps`) needs no row.
"""

from ..casts import boolean, ident, number, text, words
from ..model import File

KINDS = {"csat": "csat", "nps": "nps", "ces": "ces", "happiness": "happiness", "feedback": "feedback"}

QUESTIONS = File(
    "questions",
    "what one question of a survey asks",
    {
        "question_id": ident().required(),
        "kind": words(KINDS).required(),
        "scale_min": number().required(),
        "scale_max": number().required(),
        "satisfied_from": number(),
        "higher_is_better": boolean(),
        "channel": text(),
        "touchpoint": text(),
    },
    needs=("question_id", "kind", "scale_min", "scale_max"),
    key=("question_id",),
)
"""Fields: question_id, kind (csat, nps, ces, happiness, feedback), scale_min, scale_max, satisfied_from (lowest
satisfied score, where the kind has one), higher_is_better (true unless it says otherwise), channel, touchpoint."""
