"""Small canonical tables of made-up companies, with something in every table: rows for properties, not for answers.

Everything hangs on a seed. Names begin with the company's, so that two companies share nothing.
"""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

Tables = dict[str, list[dict[str, Any]]]
START = dt.datetime(2025, 6, 2)
DAYS = 28
AS_OF = START + dt.timedelta(days=DAYS + 20)
CHANNELS = ("email", "portal", "social", "chat", "phone")


def tables(company: str, seed: int, tickets: int = 40, ties: bool = False) -> Tables:
    """One company's tables; with `ties` much happens in the same instant."""
    return _Company(company, random.Random(f"{company}-{seed}"), tickets, ties).tables


def merged(*parts: Tables) -> Tables:
    """The rows of several data sets in one."""
    return {name: [r for p in parts for r in p.get(name, [])] for name in {n for p in parts for n in p}}


def shuffled(rows: Tables, seed: int) -> Tables:
    """The same rows in another order."""
    mixed = {name: list(part) for name, part in rows.items()}
    for part in mixed.values():
        random.Random(seed).shuffle(part)
    return mixed


def uncounted(company: str) -> Tables:
    """Contacts that are none: spam, merged, deleted, opened by an agent who never got an answer."""
    base = {
        "company_id": company,
        "channel": "email",
        "created_at": _text(START + dt.timedelta(days=3)),
        "status": "open",
    }
    kinds = (
        {"is_spam": "true", "opened_by": "customer"},
        {"is_spam": "false", "opened_by": "customer", "merged_into_id": f"{company}-t0"},
        {"is_spam": "false", "opened_by": "customer", "status": "deleted"},
        {"is_spam": "false", "opened_by": "agent"},
    )
    contacts = [{**base, "ticket_id": f"{company}-none{i}", **k} for i, k in enumerate(kinds)]
    replies = [
        {
            "company_id": company,
            "message_id": f"{company}-note{i}",
            "ticket_id": t["ticket_id"],
            "sent_at": _text(START + dt.timedelta(days=3, hours=1)),
            "author_kind": "agent",
            "author_id": f"{company}-ann",
            "is_public": "true",
        }
        for i, t in enumerate(contacts)
    ]
    return {"tickets": contacts, "messages": replies}


def _text(when: dt.datetime) -> str:
    return when.isoformat(" ", "seconds")


class _Company:
    def __init__(self, name: str, rng: random.Random, tickets: int, ties: bool) -> None:
        self.name, self.rng, self.ties, self.used = name, rng, ties, set[dt.datetime]()
        self.agents = [f"{name}-{a}" for a in ("ann", "bob", "eve")]
        self.customers = [f"{name}-k{i}" for i in range(12)]
        self.tables: Tables = {
            t: [] for t in ("messages", "events", "sessions", "surveys", "agent_time", "conversions")
        }
        self._frame()
        self.tables["tickets"] = [self._ticket(i) for i in range(tickets)]

    def at(self, low: float = 0, high: float = DAYS * 86400, after: dt.datetime = START) -> dt.datetime:
        """An instant that no other row has, or with `ties` one of the half hours."""
        while True:
            when = after + dt.timedelta(seconds=self.rng.randrange(int(low), int(high)))
            if self.ties:
                return max(after, when.replace(minute=when.minute // 30 * 30, second=0))
            if when not in self.used:
                self.used.add(when)
                return when

    def add(self, table: str, **row: Any) -> None:
        rows = self.tables.setdefault(table, [])
        texts = {k: _text(v) if isinstance(v, dt.datetime) else v for k, v in row.items()}
        rows.append({"company_id": self.name, **texts})

    def _frame(self) -> None:
        rng, name = self.rng, self.name
        self.add(
            "manifest",
            source_system="generic",
            as_of=AS_OF,
            window_start=START,
            window_end=START + dt.timedelta(days=DAYS),
            timezone="Europe/Warsaw",
            currency="EUR",
            file=name,
            sha256="0",
            rows_read=1,
            rows_rejected=0,
        )
        self.add(
            "companies",
            name=name,
            industry=rng.choice(("retail", "travel")),
            size_band="1-49",
            country="PL",
            uses_portal=rng.choice(("true", "false")),
            uses_forum="false",
            kb_count=rng.randrange(3),
        )
        for line in (1, 2):
            self.add("teams", team_id=f"{name}-team{line}", name=f"line {line}", support_line=line)
        for i, agent in enumerate(self.agents):
            self.add("agents", agent_id=agent, kind="human", team_id=f"{name}-team{i % 2 + 1}")
        for i, customer in enumerate(self.customers):
            self.add(
                "customers",
                customer_id=customer,
                segment=rng.choice(("premium", "basic")),
                started_at=f"2025-0{rng.randrange(1, 7)}-05",
                ended_at="2025-06-20" if i % 6 == 5 else "",
                acquired_via=rng.choice(("referral", "advert")),
                mrr=rng.randrange(10, 90),
                margin_rate="0.4",
            )
        for day in range(1, 7):
            hours = {"timezone": "Europe/Warsaw", "open_local": "09:00", "close_local": "17:00"}
            self.add("schedules", schedule_id=f"{name}-s", weekday=day, **hours)
        self.add("holidays", schedule_id=f"{name}-s", start_date="2025-06-19", end_date="2025-06-19")
        for promised, target in (
            ("first_response", 7200),
            ("resolution", 86400),
            ("next_reply", 7200),
            ("answer_speed", 60),
        ):
            for priority in ("low", "normal", "high", "urgent"):
                self.add(
                    "sla_policies",
                    policy_id=f"{name}-p",
                    metric=promised,
                    priority=priority,
                    target_s=target,
                    clock="business",
                )
        for channel in CHANNELS:
            for category in ("labour", "acquisition", "retention"):
                self.add(
                    "costs",
                    period_start="2025-06-01",
                    period_end="2025-07-01",
                    channel=channel,
                    category=category,
                    amount=rng.randrange(20, 200),
                    currency="EUR",
                )
        for i in range(25):
            start = self.at()
            self.add(
                "visits",
                visit_id=f"{name}-v{i}",
                visitor_id=f"{name}-x{i % 9}",
                started_at=start,
                ended_at=start + dt.timedelta(minutes=9),
                site=rng.choice(("web", "portal", "knowledge_base")),
                device=rng.choice(("desktop", "mobile", "tablet")),
                chat_requested_at=start + dt.timedelta(minutes=4) if i % 3 == 0 else "",
                page_views=rng.randrange(1, 9),
            )
        for agent in self.agents:
            for day in range(0, DAYS, 3):
                start = START + dt.timedelta(days=day, hours=7)
                for state, hours in (("logged_in", 8), ("available", 3), ("away", 1)):
                    self.add(
                        "agent_time",
                        agent_id=agent,
                        start_at=start,
                        end_at=start + dt.timedelta(hours=hours),
                        state=state,
                    )
                    start += dt.timedelta(seconds=1)

    def _ticket(self, i: int) -> dict[str, Any]:
        rng, name, key = self.rng, self.name, f"{self.name}-t{i}"
        channel = rng.choice(CHANNELS)
        created = self.at()
        agent = rng.choice(self.agents)
        solved = rng.random() < 0.7
        customer = rng.choice(self.customers)
        self._talk(key, agent, customer, created)
        self._change(key, agent, created, solved)
        if channel in ("chat", "phone"):
            self._session(i, key, channel, agent, created)
        if rng.random() < 0.5:
            self._surveys(i, key, channel, agent, customer, created)
        if rng.random() < 0.3:
            self.add(
                "conversions",
                conversion_id=f"{name}-c{i}",
                at=self.at(60, 90_000, created),
                kind=rng.choice(("lead", "signup", "purchase")),
                ticket_id=key,
                customer_id=customer,
                agent_id=agent,
                after_followup=rng.choice(("true", "false")),
                value=rng.randrange(10, 99),
            )
        if rng.random() < 0.3:
            for criterion in ("tone", "solution"):
                self.add(
                    "quality_reviews",
                    review_id=f"{name}-q{i}",
                    ticket_id=key,
                    agent_id=agent,
                    reviewed_at=self.at(100_000, 200_000, created),
                    criterion=criterion,
                    score=rng.randrange(6),
                    max_score=5,
                    weight=rng.choice((1, 2)),
                )
        start = self.at(60, 4000, created)
        for state in ("on_contact", "wrap_up"):
            end = start + dt.timedelta(seconds=rng.randrange(30, 900))
            self.add("agent_time", agent_id=agent, start_at=start, end_at=end, state=state, ticket_id=key)
            start = end
        return {
            "company_id": name,
            "ticket_id": key,
            "channel": channel,
            "subchannel": rng.choice(("facebook", "viber")) if channel == "social" else "",
            "created_at": _text(created),
            "opened_by": "customer",
            "customer_id": customer if rng.random() < 0.9 else "",
            "assignee_id": agent,
            "team_id": f"{name}-team{rng.randrange(1, 3)}",
            "status": "resolved" if solved else rng.choice(("open", "pending")),
            "priority": rng.choice(("low", "normal", "high", "urgent")),
            "category": rng.choice(("billing", "returns", "")),
            "tags": rng.choice(("['billing']", "['billing', 'refund']", "['complaint']", "")),
            "device": rng.choice(("desktop", "mobile")),
            "language": rng.choice(("en", "pl")),
            "is_spam": "false",
            "unresolved_reason": "" if solved else rng.choice(("bug", "")),
        }

    def _talk(self, key: str, agent: str, customer: str, created: dt.datetime) -> None:
        when = created
        for i in range(self.rng.randrange(6)):
            when = self.at(20, 20_000, when)
            kind = self.rng.choice(("customer", "agent", "agent", "bot"))
            self.add(
                "messages",
                message_id=f"{key}-m{i}",
                ticket_id=key,
                sent_at=when,
                author_kind=kind,
                author_id={"agent": agent, "customer": customer}.get(kind, ""),
                is_public="true" if self.rng.random() < 0.85 else "false",
                canned_response_id="hello" if self.rng.random() < 0.3 else "",
                body_len=self.rng.randrange(20, 400),
                compose_s=self.rng.randrange(10, 200),
            )

    def _change(self, key: str, agent: str, created: dt.datetime, solved: bool) -> None:
        steps = [("assignee", "", agent), ("status", "new", "open")]
        if self.rng.random() < 0.3:
            steps.append(("assignee", agent, self.rng.choice(self.agents)))
        if self.rng.random() < 0.2:
            steps.append(("escalation", "", "email"))
        if self.rng.random() < 0.3:
            steps += [("status", "open", "pending"), ("status", "pending", "open")]
        if solved and self.rng.random() < 0.3:
            steps += [("status", "open", "resolved"), ("status", "resolved", "open")]
        if solved:
            steps.append(("status", "open", "resolved"))
        when = created
        for seq, (kind, old, new) in enumerate(steps):
            when = self.at(10, 40_000, when)
            self.add(
                "events",
                event_id=f"{key}-e{seq}",
                ticket_id=key,
                at=when,
                kind=kind,
                old=old,
                new=new,
                actor_kind="agent",
                actor_id=agent,
                seq=seq,
            )

    def _session(self, i: int, key: str, channel: str, agent: str, created: dt.datetime) -> None:
        picked = self.rng.random() < 0.8
        start = self.at(5, 200, created)
        end = self.at(300, 1200, start)
        self.add(
            "sessions",
            session_id=f"{self.name}-s{i}",
            ticket_id=key,
            channel=channel,
            direction="inbound",
            started_by=self.rng.choice(("visitor", "agent")),
            requested_at=created,
            queued_at=created,
            picked_up_at=start if picked else "",
            ended_at=end,
            outcome="answered" if picked else self.rng.choice(("abandoned", "missed", "callback", "blocked")),
            result=self.rng.choice(("resolved", "forwarded", "unresolved")) if picked else "",
            agent_id=agent,
            talk_s=self.rng.randrange(60, 600),
            hold_s=self.rng.randrange(60),
            wrap_s=self.rng.randrange(60),
            transfer_count=self.rng.randrange(2),
            visit_id=f"{self.name}-v{i % 25}",
        )
        for j, kind in enumerate(("customer", "agent")):
            self.add(
                "messages",
                message_id=f"{key}-s{j}",
                ticket_id=key,
                sent_at=self.at(1, 60, start),
                author_kind=kind,
                author_id=agent if kind == "agent" else "",
                is_public="true",
                canned_response_id="hello" if self.rng.random() < 0.4 else "",
                body_len=self.rng.randrange(20, 400),
            )

    def _surveys(
        self, i: int, key: str, channel: str, agent: str, customer: str, created: dt.datetime
    ) -> None:
        for kind, low, high, enough in (
            ("csat", 1, 5, 4),
            ("nps", 0, 10, ""),
            ("ces", 1, 7, 5),
            ("feedback", 1, 5, 4),
            ("happiness", 1, 3, 3),
        ):
            sent = self.at(100_000, 200_000, created)
            self.add(
                "surveys",
                survey_id=f"{self.name}-{kind}{i}",
                kind=kind,
                scale_min=low,
                scale_max=high,
                satisfied_from=enough,
                higher_is_better="true",
                score=self.rng.randrange(low, high + 1) if self.rng.random() < 0.8 else "",
                sent_at=sent,
                responded_at=sent + dt.timedelta(minutes=5),
                ticket_id=key,
                customer_id=customer,
                agent_id=agent,
                channel=channel,
                touchpoint=self.rng.choice(("after_resolution", "first_contact_resolution")),
                has_comment="false",
            )
