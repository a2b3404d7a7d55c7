"""Web analytics: visits to a site, portal, knowledge base or forum, and which of them asked for a chat.

Two common shapes: a table of visits as Matomo's Live API lists them (visitIp left out), and sessions of an event
stream (GA4 in BigQuery, Snowplow, PostHog) reduced to one row a session. Which part of a site a visit belongs to is
read from its first address: /portal, /help or /kb, /forum or /community; anything else is the web site. Visitors who
asked for a chat carry chat_requested_at, or an event named in `chat_event`. Field names: Matomo's reporting API. Tables: visits.
"""

from ..casts import ident, instant, local_time, text, whole, words
from ..model import File, Product, Shape

_DEVICES = {
    "desktop": "desktop", "smartphone": "mobile", "phablet": "mobile", "feature phone": "mobile", "mobile": "mobile",
    "phone": "mobile", "tablet": "tablet",
}  # fmt: skip
_SITE = """
    CASE WHEN regexp_matches(lower({0}), '(^|[/.])(portal|my|account)([/.?]|$)') THEN 'portal'
         WHEN regexp_matches(lower({0}), '(^|[/.])(forum|community)([/.?]|$)') THEN 'forum'
         WHEN regexp_matches(lower({0}), '(^|[/.])(help|kb|knowledge|knowledgebase|docs|faq)([/.?]|$)') THEN 'knowledge_base'
         ELSE 'web' END
"""

SOURCE = Product(
    "web_analytics",
    "Web analytics",
    system="web_analytics",
    shapes=(
        Shape(
            "matomo",
            "JSON of Matomo's Live.getLastVisitsDetails",
            files=(
                File(
                    "visits",
                    "one visit",
                    {
                        "visit_id": ident("idVisit").required(),
                        "visitor_id": ident("visitorId"),
                        "started_at": instant("firstActionTimestamp", formats=("epoch",)).required(),
                        "ended_at": instant("lastActionTimestamp", formats=("epoch",)),
                        "device": words(_DEVICES, "deviceType", otherwise="other"),
                        "pages": whole("actions"),
                    },
                    names=("*",),
                    needs=("idVisit", "firstActionTimestamp", "deviceType"),
                    key=("visit_id",),
                ),
                File(
                    "actions",
                    "one page or event of a visit",
                    {
                        "visit_id": ident("^.idVisit").required(),
                        "moment": instant("timestamp", formats=("epoch",)),
                        "url": text(),
                        "event": text("eventAction"),
                    },
                    inside="visits",
                    each="actionDetails",
                ),
            ),
            tables={
                "visits": f"""
                    WITH seen AS (
                        SELECT visit_id, arg_min(url, (moment, origin)) FILTER (url IS NOT NULL) AS first_url,
                               min(moment) FILTER (lower(event) IN ('chat_requested', 'chat requested', 'start chat')) AS asked_at
                        FROM actions GROUP BY visit_id
                    )
                    SELECT v.origin, v.visit_id, v.visitor_id, v.started_at, v.ended_at,
                           {_SITE.format("s.first_url")} AS site, v.device, s.asked_at AS chat_requested_at,
                           v.pages AS page_views
                    FROM visits AS v LEFT JOIN seen AS s ON s.visit_id = v.visit_id
                """,
            },
        ),
        Shape(
            "sessions",
            "one row a session: session_id, session_start, landing_page, device_category, chat_requested_at",
            files=(
                File(
                    "sessions",
                    "one session of a visitor",
                    {
                        "visit_id": ident("session_id", "visit_id").required(),
                        "visitor_id": ident("user_pseudo_id", "visitor_id", "client_id", "domain_userid"),
                        "started_at": local_time("session_start", "started_at", "start_time").required(),
                        "ended_at": local_time("session_end", "ended_at", "end_time"),
                        "landing": text("landing_page", "entry_page", "first_page_url"),
                        "device": words(
                            _DEVICES, "device_category", "device", "device_type", otherwise="other"
                        ),
                        "asked_at": local_time("chat_requested_at", "chat_event"),
                        "pages": whole("page_views", "pageviews"),
                    },
                    names=("*",),
                    needs=("session_id", "session_start", "landing_page"),
                    key=("visit_id",),
                ),
            ),
            tables={
                "visits": f"""
                    SELECT v.origin, v.visit_id, v.visitor_id, v.started_at, v.ended_at,
                           {_SITE.format("v.landing")} AS site, v.device, v.asked_at AS chat_requested_at,
                           v.pages AS page_views
                    FROM sessions AS v
                """,
            },
        ),
    ),
)
