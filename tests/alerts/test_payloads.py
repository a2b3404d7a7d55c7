"""What is written for each language: messages within their limits, and nothing that the table does not say."""

import email
import email.policy
import json
import re
from dataclasses import replace

import pytest

from channelmark.alerts import judge, load_rules, slack, teams, write, write_alerts
from channelmark.alerts.text import printed
from channelmark.alerts.words import told
from channelmark.benchmarks import load
from channelmark.benchmarks.targets import RulesError
from channelmark.cli import main
from channelmark.locales import language

NBSP = "\u00a0"
LANGUAGES = ("en", "pl", "bg", "zh-Hans", "ar")
RULES = """
[mail]
from = "Reports <reports@example.org>"
to = ["a@example.org", "b@example.org"]

[[rule]]
metric = "first_response_time"
channel = "portal"
below = "2h"
severity = "critical"

[[rule]]
metric = "csat"
above = "97%"

[[rule]]
metric = "nps"
above = 25

[[rule]]
metric = "first_response_time"
channel = "social"
below = "2h"

[[rule]]
metric = "sla_first_response_met_rate"
above = "90%"
"""


@pytest.fixture(scope="module")
def rules_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("rules") / "rules.toml"
    path.write_text(RULES, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def verdict(rules_file, folder):
    return judge(load_rules(rules_file), load(str(folder)))


@pytest.fixture(scope="module")
def written(rules_file, folder, tmp_path_factory):
    """Everything in every language, by the command itself."""
    rules, out = rules_file, tmp_path_factory.mktemp("written") / "out"
    code = main(["alerts", str(rules), "--data", str(folder), "--language", *LANGUAGES, "--out", str(out)])
    assert code == 3
    return out


def message(written, tag):
    return email.message_from_bytes((written / tag / "message.eml").read_bytes(), policy=email.policy.default)


def test_every_language_has_every_file(written):
    names = {"slack.json", "teams.json", "message.eml", "scorecard.json", "scorecard.txt"}
    assert {p.name for p in written.iterdir()} == {"alerts.json", *LANGUAGES}
    assert {p.name for tag in LANGUAGES for p in (written / tag).iterdir()} == names


def test_the_record_says_what_was_judged(written):
    found = json.loads((written / "alerts.json").read_text("utf-8"))
    assert found["crossed"] is True
    assert [(r["id"], r["state"]) for r in found["rules"]] == [
        ("first_response_time_portal", "missed"),
        ("csat", "missed"),
        ("nps", "met"),
        ("first_response_time_social", "few"),
        ("sla_first_response_met_rate", "unfed"),
    ]
    assert found["rules"][1]["certainty"] == "certain"
    assert found["rules"][0]["figure"]["values"][0]["value"] == 10_800
    assert found["rules"][3] | {"n": 4, "least": 5} == found["rules"][3]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_scorecard_has_every_rule_in_words(written, tag):
    found = json.loads((written / tag / "scorecard.json").read_text("utf-8"))
    text = (written / tag / "scorecard.txt").read_text("utf-8")
    words = language(tag)
    assert found["dir"] == ("rtl" if tag == "ar" else "ltr") and found["language"] == tag
    for rule in found["rules"]:
        assert all(rule["words"][w].replace(NBSP, " ") in text for w in ("name", "target"))
        assert rule["state"] == "met" or rule["words"]["remarks"]
    assert found["rules"][0]["words"]["value"] == words.duration(10_800, "short")
    assert found["rules"][1]["words"]["value"] == words.percent(0.8)


def test_the_words_of_each_language_are_its_own(written):
    texts = {tag: (written / tag / "scorecard.txt").read_text("utf-8").splitlines()[0] for tag in LANGUAGES}
    assert len(set(texts.values())) == len(LANGUAGES)
    assert texts["en"] == "2 targets missed" and texts["pl"] == "Nie osiągnięto 2 celów"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_mail_reads_back_with_text_html_and_pictures(written, tag):
    mail = message(written, tag)
    assert mail.get_content_type() == "multipart/alternative" and not mail.defects
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text.get_content().replace("\r\n", "\n") == (written / tag / "scorecard.txt").read_text("utf-8")
    page = html.get_content()
    pictures = {p["Content-ID"].strip("<>"): p for p in mail.walk() if p.get_content_type() == "image/png"}
    assert set(re.findall(r'src="cid:([^"]+)"', page)) == set(pictures) and len(pictures) == 2
    assert all(p.get_content().startswith(b"\x89PNG") for p in pictures.values())
    assert all(p.get_content_disposition() == "inline" for p in pictures.values())
    assert f'lang="{tag}" dir="{"rtl" if tag == "ar" else "ltr"}"' in page
    assert not re.findall(r'(?:src|href)="(?!cid:)', page), "nothing is loaded from the net"
    assert all(re.findall(r'<img[^>]* alt="([^"]+)"', page))


def test_the_headers_of_the_mail(written):
    mail = message(written, "pl")
    assert mail["From"] == "Reports <reports@example.org>"
    assert mail["To"] == "a@example.org, b@example.org"
    # The export is of midnight, 30 June 2025, in the tiny data.
    assert mail["Date"] == "Mon, 30 Jun 2025 00:00:00 +0000"
    assert mail["Subject"].startswith("Nie osiągnięto 2 celów: Czas pierwszej odpowiedzi")
    assert mail["Content-Language"] == "pl" and re.fullmatch(
        r"<\w+@channelmark\.invalid>", mail["Message-ID"]
    )
    assert all(ord(c) < 128 for c in (written / "pl" / "message.eml").read_bytes().decode("ascii"))


def test_the_same_verdict_gives_the_same_bytes(verdict, tmp_path):
    write_alerts(verdict, tmp_path / "a", ["ar"])
    write_alerts(verdict, tmp_path / "b", ["ar"])
    files = [p.relative_to(tmp_path / "a") for p in (tmp_path / "a").rglob("*") if p.is_file()]
    assert len(files) == 6
    assert all((tmp_path / "a" / f).read_bytes() == (tmp_path / "b" / f).read_bytes() for f in files)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_slack_and_teams_say_what_the_table_says(verdict, tag):
    words = told(verdict, language(tag))
    for payload in (slack.slack(words), teams.teams(words)):
        text = json.dumps(payload, ensure_ascii=False)
        for line in words.lines:
            shown = (line.name, line.value) if line.state == "missed" else (line.name, *line.remarks)
            assert line.state == "met" or all(json.dumps(x, ensure_ascii=False)[1:-1] in text for x in shown)


def crowd(verdict, missed, few, name="First response"):
    """The verdict with many outcomes of long names."""
    first, small = verdict.of("missed")[0], verdict.of("few")[0]
    named = first.rule.model_copy(update={"name": name})
    many = [replace(first, id=f"m{i}", rule=named) for i in range(missed)]
    return replace(verdict, outcomes=(*many, *(replace(small, id=f"f{i}", rule=named) for i in range(few))))


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize(
    ("missed", "few", "name"), [(0, 1, "x"), (1, 1, "x & <y>"), (200, 300, "x"), (90, 90, "long " * 24)]
)
def test_slack_keeps_its_limits(verdict, tag, missed, few, name):
    payload = slack.slack(told(crowd(verdict, missed, few, name), language(tag)))
    blocks = payload["blocks"]
    assert len(blocks) <= 50 and blocks[0]["type"] == "header"
    assert len(blocks[0]["text"]["text"]) <= 150
    for block in blocks:
        if block["type"] == "section":
            assert 0 < len(block["text"]["text"]) <= 3000
            assert "<y" not in block["text"]["text"]
        if block["type"] == "context":
            assert 0 < len(block["elements"][0]["text"]) <= 2000
    if missed > 44:
        assert told(verdict, language(tag)).more(missed - 44) in json.dumps(payload, ensure_ascii=False)


@pytest.mark.parametrize(
    ("missed", "few", "name"), [(0, 1, "x"), (3, 2, "x"), (200, 300, "x"), (60, 60, "long " * 24)]
)
def test_teams_keeps_its_limit(verdict, missed, few, name):
    payload = teams.teams(told(crowd(verdict, missed, few, name), language("ar")))
    assert len(json.dumps(payload, ensure_ascii=False).encode()) <= 28_000
    (attachment,) = payload["attachments"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert attachment["content"]["rtl"] is True and attachment["content"]["type"] == "AdaptiveCard"


def test_a_folder_of_somebody_else_is_left_alone(verdict, tmp_path):
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(RulesError, match="will not be replaced"):
        write_alerts(verdict, tmp_path, ["en"])
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


def test_a_folder_is_replaced_whole_or_not_at_all(verdict, tmp_path, monkeypatch):
    out = tmp_path / "out"
    write_alerts(verdict, out, ["en", "pl"])
    before = {p: p.read_bytes() for p in out.rglob("*") if p.is_file()}

    def broken(_):
        raise RuntimeError("no more paper")

    with monkeypatch.context() as patched:
        patched.setattr(write, "teams", broken)
        with pytest.raises(RuntimeError):
            write_alerts(verdict, out, ["ar"])
    assert {p: p.read_bytes() for p in out.rglob("*") if p.is_file()} == before
    write_alerts(verdict, out, ["ar"])
    assert {p.name for p in out.iterdir()} == {"alerts.json", "ar"}
    assert {p.name for p in tmp_path.iterdir()} == {"out"}


def test_a_miss_that_rounding_hides_is_told(judged):
    # The median is 3 hours; 2 hours 59 minutes 59 seconds are shown as 3 hours, too.
    verdict = judged('metric = "first_response_time"\nchannel = "portal"\nbelow = "10799s"')
    (line,) = told(verdict, language("en")).lines
    assert (line.value, line.target) == (f"3{NBSP}hr", f"at most 3{NBSP}hr")
    assert line.remarks[-1] == "Before rounding, the value lies beyond the target."


def test_what_is_printed_names_everything_that_was_not_judged(verdict):
    text = printed(verdict, "en")
    assert "First response time (FRT) · social media: Too few cases: 4 tickets, at least 5 needed." in text
    assert "First response within SLA: The data lack: " in text
    assert "missed: 2 · met: 1 · too few cases: 1 · data missing: 1" in text


def test_names_of_ones_own_are_said_in_their_language(judged):
    verdict = judged('metric = "csat"\nabove = "97%"\nname = { en = "Happy", pl = "Zadowoleni" }')
    names = [told(verdict, language(t)).lines[0].name for t in ("en", "pl", "bg")]
    # A language without a name of its own is not given another's.
    assert names == ["Happy", "Zadowoleni", "Удовлетвореност на клиентите (CSAT)"]


def test_a_name_without_a_language_is_that_of_all(judged):
    verdict = judged('metric = "csat"\nabove = "97%"\nname = "CSAT"')
    assert {told(verdict, language(t)).lines[0].name for t in LANGUAGES} == {"CSAT"}
