"""Help desk KPIs: what practitioners watch, one chapter a KPI, and what others claim beside what the data say."""

from __future__ import annotations

from ..specs import HOUR, FigureSpec, Report

_TEN_MINUTES = 600

_TIMES = (
    FigureSpec("kpis_resolution_time", "resolution_time"),
    FigureSpec("kpis_resolution_mean", "mean_time_to_resolution"),
    FigureSpec("kpis_resolution_by_channel", "resolution_time", shape="by_category", by="channel"),
    FigureSpec("kpis_reopened", "reopened_tickets"),
    FigureSpec("kpis_exchanges", "replies_per_ticket"),
    FigureSpec("kpis_csat_untransferred", "csat", condition="handoffs = 0"),
    FigureSpec("kpis_csat_transferred", "csat", condition="handoffs > 0"),
    FigureSpec("kpis_first_response_time", "first_response_time"),
    FigureSpec("kpis_first_response_mean", "first_response_time", statistic="mean"),
    FigureSpec("kpis_first_response_by_channel", "first_response_time", shape="by_category", by="channel"),
    FigureSpec(
        "kpis_answered_within",
        "first_response_within_rate",
        shape="cumulative",
        within=(_TEN_MINUTES, 4 * HOUR, 24 * HOUR),
    ),
    FigureSpec("kpis_response_time", "response_time"),
    FigureSpec("kpis_fcr", "first_contact_resolution_rate"),
    FigureSpec("kpis_fcr_by_channel", "first_contact_resolution_rate", shape="by_category", by="channel"),
    FigureSpec("kpis_fcr_within_sla", "fcr_within_sla_rate"),
)
_OPINIONS = (
    FigureSpec("kpis_overall", "overall_customer_satisfaction"),
    FigureSpec("kpis_overall_by_channel", "overall_customer_satisfaction", shape="by_category", by="channel"),
    FigureSpec("kpis_survey_response", "survey_response_rate"),
    FigureSpec("kpis_nps", "nps"),
    FigureSpec(
        "kpis_nps_groups",
        "nps",
        shape="split",
        by="nps_group",
        variant="groups",
        labels=("promoters", "passives", "detractors"),
    ),
    FigureSpec("kpis_csat", "csat"),
    FigureSpec("kpis_csat_by_week", "csat", shape="series", by="week"),
    FigureSpec("kpis_highly_satisfied", "highly_satisfied_rate"),
    FigureSpec("kpis_feedback", "user_feedback_score"),
    FigureSpec("kpis_feedback_by_week", "user_feedback_score", shape="series", by="week"),
    FigureSpec("kpis_comments", "user_feedback_score", variant="comments"),
    FigureSpec("kpis_happiness", "happiness_score"),
    FigureSpec("kpis_happiness_by_week", "happiness_score", shape="series", by="week"),
    FigureSpec(
        "kpis_smileys",
        "happiness_score",
        shape="split",
        by="smiley",
        variant="shares",
        labels=("great", "okay", "not_good"),
    ),
)
_LOYALTY = (
    FigureSpec("kpis_retention", "customer_retention_rate"),
    FigureSpec(
        "kpis_retention_by_month", "customer_retention_rate", shape="series", by="month", variant="monthly"
    ),
    FigureSpec("kpis_churn", "customer_churn_rate"),
    FigureSpec("kpis_churn_monthly", "customer_churn_rate", variant="monthly"),
    FigureSpec("kpis_churn_by_month", "customer_churn_rate", shape="series", by="month", variant="monthly"),
    FigureSpec("kpis_churn_by_segment", "customer_churn_rate", shape="by_category", by="segment"),
    FigureSpec("kpis_clv", "customer_lifetime_value"),
    FigureSpec("kpis_cost_ratio", "acquisition_to_retention_cost_ratio"),
)
_WORK = (
    FigureSpec("kpis_created", "tickets_per_day"),
    FigureSpec("kpis_closed", "tickets_closed_per_day"),
    FigureSpec("kpis_created_by_day", "tickets_per_day", shape="series", by="day"),
    FigureSpec("kpis_closed_by_day", "tickets_closed_per_day", shape="series", by="day"),
    FigureSpec("kpis_closed_ratio", "logged_to_closed_ratio"),
    FigureSpec("kpis_open", "open_tickets"),
    FigureSpec("kpis_open_by_week", "ticket_backlog", shape="series", by="week"),
    FigureSpec("kpis_age_by_line", "ticket_age", shape="parts", by="support_line"),
    FigureSpec("kpis_contacts_by_hour", "contact_volume", shape="parts", by="hour"),
    FigureSpec("kpis_utilization", "agent_utilization_rate"),
    FigureSpec("kpis_utilization_by_agent", "agent_utilization_rate", shape="by_category", by="agent", most=20),
    FigureSpec("kpis_repeat_visits", "repeat_visit_rate"),
    FigureSpec("kpis_repeat_contacts", "repeat_contact_rate"),
    FigureSpec("kpis_repeat_by_channel", "repeat_contact_rate", shape="by_category", by="channel"),
)
_SURVEY = (
    # A survey of one's own among practitioners; what others asked was published without its numbers.
    FigureSpec("kpis_practitioner_kpis", "practitioner_kpis", shape="split", by="label"),
    FigureSpec("kpis_practitioner_cadence", "practitioner_cadence", shape="split", by="label"),
    FigureSpec("kpis_practitioner_tools", "practitioner_tools", shape="split", by="label"),
)
_CLAIMS = (
    # What others say; the data answer only the first of them.
    FigureSpec(
        "kpis_claim_expectation",
        "response_time_expectation",
        within=(_TEN_MINUTES,),
        published="expected_response_within_10_minutes",
    ),
    FigureSpec("kpis_claim_exchange", published="satisfaction_change_per_exchange"),
    FigureSpec("kpis_claim_cost", published="acquisition_to_retention_cost"),
    FigureSpec("kpis_utilization_target", published="agent_utilization_optimal"),
    FigureSpec("kpis_top", published="help_desk_top_kpis"),
)

REPORT = Report(
    id="help_desk_kpis",
    prefix="kpis_",
    answer=("kpis_resolution_time", "kpis_fcr", "kpis_utilization"),
    figures=(*_TIMES, *_OPINIONS, *_LOYALTY, *_WORK, *_SURVEY, *_CLAIMS),
)
