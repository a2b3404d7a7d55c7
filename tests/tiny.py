"""A data set small enough to work by hand: two companies, seven portal and four social contacts, and a chat.

`write(folder)` puts it down as canonical CSV tables; the tests' comments do the arithmetic.
"""

import csv
from pathlib import Path

AS_OF = "2025-06-30 00:00:00"


def write(folder: Path, **changes: list[dict]) -> Path:
    """The tables as CSV; a keyword replaces a table, an empty list leaves it out."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in {**TABLES, **changes}.items():
        if rows:
            _write(folder / f"{name}.csv", rows)
    return folder


def _write(path: Path, rows: list[dict]) -> None:
    columns = list(dict.fromkeys(k for r in rows for k in r))
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, columns, restval="")
        out.writeheader()
        out.writerows(rows)


def ticket(key, channel, created, *, company="a", status="resolved", **more):
    return {
        "company_id": company,
        "ticket_id": key,
        "channel": channel,
        "created_at": created,
        "opened_by": "customer",
        "status": status,
        "is_spam": "false",
        **more,
    }


def message(key, ticket_id, at, kind="agent", public="true", company="a", author="ann"):
    return {
        "company_id": company,
        "message_id": key,
        "ticket_id": ticket_id,
        "sent_at": at,
        "author_kind": kind,
        "author_id": author,
        "is_public": public,
    }


def event(key, ticket_id, at, kind, old, new, company="a", seq=0):
    return {
        "company_id": company,
        "event_id": key,
        "ticket_id": ticket_id,
        "at": at,
        "kind": kind,
        "old": old,
        "new": new,
        "seq": seq,
    }


def survey(key, kind, score, low, high, channel="portal", satisfied=""):
    return {
        "company_id": "a",
        "survey_id": key,
        "kind": kind,
        "score": score,
        "scale_min": low,
        "scale_max": high,
        "satisfied_from": satisfied,
        "higher_is_better": "true",
        "channel": channel,
        "has_comment": "false",
    }


def manifest(company):
    return {
        "company_id": company,
        "source_system": "generic",
        "as_of": AS_OF,
        "window_start": "2025-06-02 00:00:00",
        "window_end": "2025-06-12 00:00:00",
        "timezone": "UTC",
        "currency": "USD",
        "file": "tiny",
        "sha256": "0",
        "rows_read": 12,
        "rows_rejected": 1,
    }


def hours(company):
    return [
        {
            "company_id": company,
            "schedule_id": "s",
            "timezone": "UTC",
            "weekday": day,
            "open_local": "09:00",
            "close_local": "17:00",
        }
        for day in range(1, 6)
    ]


TABLES: dict[str, list[dict]] = {
    "manifest": [manifest("a"), manifest("b")],
    "companies": [
        {"company_id": "a", "name": "Alpha", "uses_portal": "true", "uses_forum": "false", "kb_count": 1},
        {"company_id": "b", "name": "Beta", "uses_portal": "true", "uses_forum": "false", "kb_count": 2},
        {"company_id": "c", "name": "Gamma", "uses_portal": "false", "uses_forum": "true", "kb_count": 0},
        {"company_id": "d", "name": "Delta", "uses_portal": "false", "uses_forum": "false", "kb_count": 1},
        {"company_id": "e", "name": "Epsilon", "uses_portal": "false", "uses_forum": "false", "kb_count": 1},
    ],
    "agents": [{"company_id": "a", "agent_id": "ann", "kind": "human"}],
    "tickets": [
        # 2 June 2025 is a Monday. p1 to p5: answered after 1, 2, 3, 4, 10 hours; p6 never; p7 by a bot only.
        ticket("p1", "portal", "2025-06-02 10:00:00", customer_id="k1"),
        ticket("p2", "portal", "2025-06-02 11:00:00", customer_id="k2"),
        ticket("p3", "portal", "2025-06-02 12:00:00", customer_id="k3"),
        ticket("p4", "portal", "2025-06-02 18:00:00", company="b", customer_id="k4"),
        ticket("p5", "portal", "2025-06-07 10:00:00", company="b", customer_id="k5"),
        ticket("p6", "portal", "2025-06-03 10:00:00", status="open", customer_id="k6"),
        ticket("p7", "portal", "2025-06-03 10:00:00", status="open", customer_id="k7"),
        ticket("p8", "portal", "2025-06-03 10:00:00", is_spam="true"),
        ticket("p9", "portal", "2025-06-03 10:00:00", merged_into_id="p1"),
        ticket("p10", "portal", "2025-06-03 10:00:00", opened_by="agent"),
        ticket("s1", "social", "2025-06-04 10:00:00", subchannel="facebook", customer_id="k6"),
        ticket("s2", "social", "2025-06-04 11:00:00", subchannel="facebook", customer_id="k1"),
        ticket("s3", "social", "2025-06-04 12:00:00", subchannel="viber", customer_id="k8"),
        ticket("s4", "social", "2025-06-04 13:00:00", subchannel="facebook", customer_id="k9"),
    ],
    "messages": [
        message("m1", "p1", "2025-06-02 10:05:00", public="false"),
        message("m2", "p1", "2025-06-02 10:01:00", kind="bot"),
        message("m3", "p1", "2025-06-02 11:00:00"),
        message("m4", "p2", "2025-06-02 13:00:00"),
        message("m5", "p3", "2025-06-02 15:00:00"),
        message("m6", "p4", "2025-06-02 22:00:00", company="b"),
        message("m7", "p5", "2025-06-07 20:00:00", company="b"),
        message("m8", "p7", "2025-06-03 10:01:00", kind="bot"),
        message("m9", "s1", "2025-06-04 10:30:00"),
        message("m10", "s2", "2025-06-04 12:00:00"),
        message("m11", "s3", "2025-06-04 14:00:00"),
        message("m12", "s4", "2025-06-04 17:00:00"),
    ],
    "events": [
        # p1 and p2 are resolved after 24 h, p3 after 48 h, p4 after 48 h, p5 after 72 h; s1 to s4 after 24 h.
        event("e1", "p1", "2025-06-03 10:00:00", "status", "open", "resolved"),
        event("e2", "p2", "2025-06-03 11:00:00", "status", "open", "resolved"),
        event("e3", "p3", "2025-06-04 12:00:00", "status", "open", "resolved"),
        event("e4", "p4", "2025-06-04 18:00:00", "status", "open", "resolved", company="b"),
        event("e5", "p5", "2025-06-10 10:00:00", "status", "open", "resolved", company="b"),
        event("e6", "s1", "2025-06-05 10:00:00", "status", "open", "resolved"),
        event("e7", "s2", "2025-06-05 11:00:00", "status", "open", "resolved"),
        event("e8", "s3", "2025-06-05 12:00:00", "status", "open", "resolved"),
        event("e9", "s4", "2025-06-05 13:00:00", "status", "open", "resolved"),
        # s4 is opened again and resolved for good after 48 h.
        event("e10", "s4", "2025-06-05 20:00:00", "status", "resolved", "open", seq=1),
        event("e11", "s4", "2025-06-06 13:00:00", "status", "open", "resolved", seq=2),
        # p1 changes agent and team in one instant (one transfer), p2 is assigned for the first time (none),
        # p3 changes agent twice.
        event("t1", "p1", "2025-06-02 10:30:00", "assignee", "ann", "bob"),
        event("t2", "p1", "2025-06-02 10:30:00", "team", "one", "two"),
        event("t3", "p2", "2025-06-02 11:10:00", "assignee", "", "ann"),
        event("t4", "p3", "2025-06-02 12:10:00", "assignee", "ann", "bob"),
        event("t5", "p3", "2025-06-02 12:20:00", "assignee", "bob", "ann"),
        event("x1", "s1", "2025-06-04 10:40:00", "escalation", "", "email"),
    ],
    "surveys": [
        *(survey(f"c{i}", "csat", s, 1, 5, satisfied=4) for i, s in enumerate((5, 5, 4, 4, 3))),
        *(survey(f"n{i}", "nps", s, 0, 10) for i, s in enumerate((10, 10, 9, 8, 7, 6, 0, 10))),
        *(survey(f"f{i}", "ces", s, 1, 7) for i, s in enumerate((7, 6, 6, 5, 1))),
        survey("c9", "csat", "", 1, 5, satisfied=4),
    ],
    "agent_time": [
        {
            "company_id": "a",
            "agent_id": "ann",
            "start_at": start,
            "end_at": end,
            "state": state,
            "ticket_id": key,
        }
        for key, state, start, end in (
            ("p1", "on_contact", "2025-06-02 10:50:00", "2025-06-02 11:00:00"),
            ("p1", "wrap_up", "2025-06-02 11:00:00", "2025-06-02 11:05:00"),
            ("p2", "on_contact", "2025-06-02 12:50:00", "2025-06-02 13:10:00"),
            ("p3", "wrap_up", "2025-06-02 15:00:00", "2025-06-02 15:15:00"),
        )
    ],
    "visits": [
        {
            "company_id": "a",
            "visit_id": str(i),
            "site": "portal",
            "device": d,
            "started_at": "2025-06-02 10:00:00",
        }
        for i, d in enumerate(["desktop"] * 6 + ["mobile"] * 3 + ["tablet"] + [""] * 2)
    ],
    "conversions": [
        {
            "company_id": "a",
            "conversion_id": "l1",
            "at": "2025-06-04 12:00:00",
            "kind": "lead",
            "ticket_id": "s1",
        },
        {
            "company_id": "a",
            "conversion_id": "l2",
            "at": "2025-06-04 12:00:00",
            "kind": "lead",
            "ticket_id": "s2",
        },
        {
            "company_id": "a",
            "conversion_id": "l3",
            "at": "2025-06-04 12:00:00",
            "kind": "lead",
            "ticket_id": "s3",
        },
        {
            "company_id": "a",
            "conversion_id": "l4",
            "at": "2025-06-04 12:00:00",
            "kind": "lead",
            "ticket_id": "s3",
        },
        {
            "company_id": "a",
            "conversion_id": "l5",
            "at": "2025-06-04 12:00:00",
            "kind": "lead",
            "ticket_id": "s4",
        },
        {
            "company_id": "a",
            "conversion_id": "b1",
            "at": "2025-06-05 12:00:00",
            "kind": "purchase",
            "lead_id": "l1",
            "ticket_id": "s1",
        },
    ],
    "costs": [
        {
            "company_id": company,
            "period_start": "2025-06-01",
            "period_end": "2025-07-01",
            "channel": "portal",
            "category": category,
            "amount": amount,
            "currency": "USD",
        }
        for company, category, amount in (
            ("a", "labour", 20),
            ("a", "software", 5),
            ("b", "labour", 10),
            ("b", "acquisition", 99),
        )
    ],
    "schedules": hours("a") + hours("b"),
}
