"""Cards of one company against the benchmark: how many of the companies it is ahead of."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("your_company")

CARDS: tuple[CardSpec, ...] = (
    _card("your_company_rank_first_response_time", "percent", "response_time benchmark"),
    _card("your_company_rank_csat", "percent", "csat benchmark"),
    _card("your_company_rank_cost", "percent", "cost_per_contact benchmark"),
    _card("your_company_rank_resolution_time", "percent", "resolution_time benchmark"),
    _card("your_company_rank_first_contact_resolution", "percent", "benchmark customer_satisfaction"),
    _card("your_company_first_response_time", "duration", "response_time benchmark"),
    _card("your_company_resolution_time", "duration", "resolution_time benchmark"),
    _card("your_company_csat", "percent", "csat benchmark"),
)
