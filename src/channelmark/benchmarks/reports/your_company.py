"""One company against the benchmark: where it lies among the others, its strengths and gaps, and what has changed."""

from __future__ import annotations

from ..specs import FigureSpec, Keep, Report

_MEASURES = (
    # key, metric, statistic
    ("first_response_time", "first_response_time", "median"),
    ("answered_within_day", "first_response_within_rate", ""),
    ("resolution_time", "resolution_time", "median"),
    ("first_contact_resolution", "first_contact_resolution_rate", ""),
    ("one_touch", "one_touch_resolution_rate", ""),
    ("reopened", "reopened_tickets", ""),
    ("transfers", "transfers_per_ticket", ""),
    ("handle_time", "average_handle_time", "mean"),
    ("csat", "csat", ""),
    ("nps", "nps", ""),
    ("ces", "ces", ""),
    ("cost", "cost_per_contact", ""),
)
"""What a company is held against the others in."""
METRICS = tuple(metric for _, metric, _ in _MEASURES)
_KEPT: tuple[tuple[str, Keep], ...] = (("ranks", "all"), ("strengths", "strengths"), ("gaps", "gaps"))


def _within(metric: str) -> tuple[int, ...]:
    return (86400,) if metric == "first_response_within_rate" else ()


REPORT = Report(
    id="your_company",
    prefix="your_company_",
    scope="company",
    parameters=("data", "company", "peers", "since", "until"),
    answer=("your_company_rank_first_response_time", "your_company_rank_csat", "your_company_rank_cost"),
    figures=(
        *(
            FigureSpec(f"your_company_{key}", metric, statistic=statistic, within=_within(metric))
            for key, metric, statistic in _MEASURES
        ),
        *(
            FigureSpec(f"your_company_rank_{key}", metric, shape="percentile", within=_within(metric))
            for key, metric, _ in _MEASURES
        ),
        *(
            FigureSpec(f"your_company_strip_{key}", metric, shape="strip", within=_within(metric))
            for key, metric, _ in _MEASURES
        ),
        *(
            FigureSpec(f"your_company_change_{key}", metric, shape="change", by="month", within=_within(metric))
            for key, metric, _ in _MEASURES
        ),
        FigureSpec("your_company_values", "company_benchmark_percentile", shape="metrics", metrics=METRICS),
        FigureSpec(
            "your_company_medians",
            "company_benchmark_percentile",
            shape="metrics",
            metrics=METRICS,
            inner="peer_median",
        ),
        *(
            FigureSpec(
                f"your_company_{name}",
                "company_benchmark_percentile",
                shape="metrics",
                metrics=METRICS,
                inner="percentile",
                keep=keep,
            )
            for name, keep in _KEPT
        ),
        FigureSpec(
            "your_company_changes",
            "period_change",
            shape="metrics",
            metrics=METRICS,
            inner="change",
        ),
    ),
)
