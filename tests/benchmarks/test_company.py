"""Reports about one company: whose figures, under which names, held against which targets."""

import pytest

from channelmark.benchmarks import benchmark, load
from channelmark.benchmarks.facts import PSEUDONYM
from channelmark.errors import BadCallError
from channelmark.publish.tables import parts_table
from tests import tiny


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    # Company a has the most contacts: ann answers twelve on 2 June 2025, bob twelve on the 3rd; b has six of abe's.
    tickets, messages = [], []
    for company, agent, day, count in (("a", "ann", 2, 12), ("a", "bob", 3, 12), ("b", "abe", 2, 6)):
        for i in range(count):
            key = f"{agent}{i}"
            at = f"2025-06-0{day} 10:{i:02d}:00"
            tickets.append(tiny.ticket(key, "email", at, company=company, assignee_id=agent, customer_id=key))
            answered = f"2025-06-0{day} 11:{i:02d}:00"
            messages.append(tiny.message(f"m{key}", key, answered, company=company, author=agent))
    agents = [{"company_id": "a", "agent_id": k, "name": k.title(), "kind": "human"} for k in ("ann", "bob")]
    others = [{"company_id": "b", "agent_id": "abe", "name": "Abe", "kind": "human"}]
    return load(
        str(
            tiny.write(
                tmp_path_factory.mktemp("two"),
                agents=agents + others,
                tickets=tickets,
                messages=messages,
                events=[],
                agent_time=[],
                conversions=[],
            )
        )
    )


def test_without_a_company_it_is_the_one_with_the_most_contacts(data):
    assert benchmark("agents", data).data["company"] == "Alpha"
    assert benchmark("agents", data, company="b").data["company"] == "Beta"
    assert benchmark("agents", data, company="Beta").data["company"] == "Beta"


def test_a_company_nobody_knows_is_told_with_the_nearest(data):
    with pytest.raises(BadCallError, match=r"no company called 'Alhpa'.*'Alpha'"):
        benchmark("agents", data, company="Alhpa")
    with pytest.raises(BadCallError, match="about all companies"):
        benchmark("customer_portal", data, company="a")


def test_pseudonyms_count_from_one_within_the_company(data):
    shown = benchmark("agents", data, pseudonyms="yes").figures["agents_first_response_time_by_agent"]
    # ann is the first of two agents by id; abe of another company takes no number away.
    assert shown.values[0].label == f"{PSEUDONYM}1"
    with pytest.raises(BadCallError, match="write yes or no"):
        benchmark("agents", data, pseudonyms="perhaps")


def test_days_bound_what_is_counted(data):
    whole, part = (
        benchmark("agents", data, until=until).figures["agents_first_response_time"].n
        for until in ("", "2025-06-02")
    )
    assert (whole, part) == (24, 12)
    with pytest.raises(BadCallError, match="write days as 2025-03-31"):
        benchmark("agents", data, since="June")
    with pytest.raises(BadCallError, match="lies before"):
        benchmark("agents", data, since="2025-06-05", until="2025-06-02")


TARGETS = """
[[rule]]
metric = "first_response_time"
below = "90min"
[[rule]]
metric = "csat"
by = "team"
above = "80%"
[[rule]]
metric = "csat"
channel = "phone"
above = "99%"
[[rule]]
metric = "agent_utilization_rate"
between = ["70%", "85%"]
"""


def test_targets_go_to_the_figures_they_are_about(data, tmp_path):
    file = tmp_path / "targets.toml"
    file.write_text(TARGETS, encoding="utf-8")
    held = benchmark("agents", data, targets=str(file)).targets
    assert (held["agents_first_response_time"].low, held["agents_first_response_time"].high) == (None, 5400)
    assert held["agents_first_response_time_by_agent"].high == 5400
    assert held["agents_csat_by_team"].low == 0.8
    assert "agents_csat" not in held  # the target is for each team, and the phone's is for the phone
    assert (held["agents_utilization"].low, held["agents_utilization"].high) == (0.7, 0.85)


def test_a_target_is_a_row_of_the_table(data):
    from channelmark.locales import language

    figure = benchmark("agents", data).figures["agents_first_response_time_by_agent"]
    table = parts_table([figure], "By agent", language("en"), {}, {figure.id: (None, 5400.0)})
    assert table.rows[-1].cells == ("Target", "at\u00a0most\u00a01.5\u00a0hr")
    assert table.rows[-1].whole
