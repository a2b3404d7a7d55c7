"""Experience: what customers say in surveys. Every score keeps its own scale."""

from __future__ import annotations

from .model import Metric

METRICS = (
    Metric(
        id="csat",
        fact="survey_answers",
        kind="share",
        value="satisfied",
        counted="kind = 'csat' and satisfied is not null",
        unit="fraction",
        better="higher",
        inputs=("surveys:csat",),
        population="surveys",
        statistic="share",
        definition="satisfied ratings of valid ratings",
    ),
    Metric(
        id="nps",
        fact="survey_answers",
        kind="nps",
        value="score",
        counted="kind = 'nps' and score between 0 and 10 and score = floor(score)",
        unit="point",
        better="higher",
        inputs=("surveys:nps",),
        population="surveys",
        statistic="score",
        scale=(-100, 100),
        definition="share of 9-10 less share of 0-6, whole answers only",
    ),
    Metric(
        id="ces",
        fact="survey_answers",
        kind="mean",
        value="score",
        counted="kind = 'ces' and coalesce(higher_is_better, true)",
        unit="point",
        better="higher",
        inputs=("surveys:ces",),
        population="surveys",
        statistic="mean",
        definition="mean on the survey's own scale, higher is easier",
    ),
)
