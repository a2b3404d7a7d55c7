"""Reports of channels on contacts whose medians are known, and every sentence of theirs in every language."""

import datetime as dt
import re

import pytest

from channelmark.benchmarks import REPORT_FIGURES, benchmark, load
from channelmark.cards.catalogue import CARDS
from channelmark.cards.localized import localize
from channelmark.display.objects import _record
from channelmark.display.told import Told
from channelmark.figures import Value
from channelmark.locales import language, plain
from channelmark.publish.blocks import Report as Read
from channelmark.publish.pages import LABEL_SIZE, _band
from channelmark.publish.words import banner, banner_kind, notes
from channelmark.publish.words import lacks as lacks_of
from tests import made_up, tiny

MINUTE, HOUR = 60, 3600
ANSWERED = {"phone": 30, "chat": MINUTE, "social": 2 * HOUR, "email": 3 * HOUR}
"""Seconds to the first reply of each of a channel's thirty contacts; a median of fewer judges nobody."""
CHANNEL_REPORTS = ("live_chat", "phone", "email", "knowledge_base", "help_desk", "channels_compared")
RAW = re.compile(r"[⟦⟧{}$<>]|None|_| {2}")


def tables(channels):
    """Thirty contacts a channel on ten days, each answered after the same time."""
    tickets, messages = [], []
    for channel, seconds in channels.items():
        for i in range(30):
            at, key = dt.datetime(2025, 6, 2 + i % 10, 9 + i // 10), f"{channel}{i}"
            tickets.append(tiny.ticket(key, channel, f"{at}", customer_id=key))
            messages.append(tiny.message(f"m{key}", key, f"{at + dt.timedelta(seconds=seconds)}"))
    return {"tickets": tickets, "messages": messages, "events": []}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return load(str(tiny.write(tmp_path_factory.mktemp("channels"), **tables(ANSWERED))))


@pytest.fixture(scope="module", params=("ar", "bg", "en", "pl", "zh-Hans"))
def words(request):
    return language(request.param)


def said(report, data, *messages, tag="en"):
    b = benchmark(report, data)
    text = Told(report, b.figures, b.standing).paragraph([f"prose-{m}" for m in messages], language(tag))
    return text and plain(text).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("report", "figure", "standing"),
    [
        # The others' medians: 60, 7200, 10800; 30, 7200, 10800 (middle 7200); 30, 60, 7200.
        ("phone", "phone_first_response_time", "best"),
        ("live_chat", "chat_first_response_time", "better"),
        ("email", "email_first_response_time", "worst"),
    ],
)
def test_a_channel_is_judged_against_the_others(data, report, figure, standing):
    assert benchmark(report, data).standing[figure] == standing


def test_the_judgement_is_said_by_the_rule(data):
    assert said("phone", data, "channel-first-response").endswith("sooner than in any other channel.")
    assert said("live_chat", data, "channel-first-response") == (
        "Half of first replies by live chat arrive within 1 minute, sooner than is usual in other channels."
    )
    assert said("email", data, "channel-first-response", tag="pl").endswith(
        "w ciągu 3 godzin, wolniej niż w jakimkolwiek innym kanale."
    )


def test_nobody_is_judged_against_one_other_channel(tmp_path):
    two = {k: ANSWERED[k] for k in ("chat", "email")}
    folder = tiny.write(tmp_path, **tables(two))
    text = said("email", load(str(folder)), "channel-first-response")
    assert text == "Half of first replies by email arrive within 3 hours."


def test_a_ratio_is_the_quotient_of_the_medians_shown(data):
    figures = benchmark("channels_compared", data).figures
    medians = figures["compared_first_response_time"]
    assert {v.label: v.value for v in medians.values} == ANSWERED
    for chosen, other in (("chat", "email"), ("chat", "social"), ("chat", "phone")):
        ratio = figures[f"compared_{chosen}_against_{other}"].only.value
        assert ratio == medians.value(other).value / medians.value(chosen).value
    # 10800 by 60; 30 by 60.
    assert said("channels_compared", data, "compared-chat-email", "compared-chat-phone") == (
        "Live chat answers 180 times as fast as email. Between live chat and phone, the phone is 2 times as fast."
    )


def test_what_nobody_measured_is_not_said_and_told_by_name(data):
    b = benchmark("channels_compared", data)
    assert "compared_social_against_portal" in b.lacks
    assert said("channels_compared", data, "compared-social-portal", "compared-cost") is None


def test_data_without_a_single_contact_of_a_channel_say_so(data, words):
    lacks = {"kb_contacts_per_day": {"reason": "no-data", "missing": [], "metric": "tickets_per_day"}}
    read = Read("knowledge_base", {}, {}, {}, lacks, (), (), (), ())
    ((name, missing),) = lacks_of(read, words)
    assert name == plain(words.text("metric-kb-contacts-per-day"))
    assert plain(words.text("need-cases")) in missing


def test_a_page_without_a_figure_does_not_call_any_published(words):
    read = Read("phone", {}, {}, {}, {}, (), (), (), ())
    assert banner(read, words) == plain(words.text("origin-nothing"))
    assert banner_kind(read) != "published"
    assert notes(read, words) == []


def test_an_expectation_stands_beside_what_is_measured(data):
    # Phone and chat answer within ten minutes, social media and email do not: 60 of 120 contacts.
    text = said("channels_compared", data, "compared-expected", "compared-within-expected")
    assert text.endswith("Across all channels, 50% of contacts get a reply within 10 minutes.")
    assert text.startswith("Customers are in a hurry: 54% expect a reply within 10 minutes.")


def test_a_card_of_an_expectation_names_both_sources(data):
    card = _record(CARDS["compared_expected_reply"], benchmark("channels_compared", data))
    one = localize(card, language("en"))
    assert "HubSpot" in one.source
    assert data.name in one.source
    assert one.badge is None
    assert "120" in one.note


@pytest.mark.parametrize("report", CHANNEL_REPORTS)
def test_every_sentence_can_be_said_with_every_standing(report, words):
    figures = {s.id: made_up.figure(s) for s in REPORT_FIGURES[report]}
    for standing in ("best", "better", "typical", "worse", "worst", "unknown"):
        told = Told(report, figures, dict.fromkeys(figures, standing))
        given = told.given(words)
        sentences = [m for m in messages_of(report) if words.mentioned(m) <= given.keys()]
        assert len(sentences) >= 10
        for m in sentences:
            text = plain(words.text(m, **given))
            assert not RAW.search(text.replace(" $", "").replace("$", "")), (m, text)
            assert text[-1] in ".。", (m, text)
        assert told.paragraph(sentences, words)


def messages_of(report):
    own = {"live_chat": "chat", "knowledge_base": "kb", "help_desk": "desk", "channels_compared": "compared"}
    shared = () if report in ("knowledge_base", "channels_compared") else ("prose-channel-",)
    prefixes = (*shared, f"prose-{own.get(report, report)}-")
    return [m for m in language("en").messages() if m.startswith(prefixes)]


def test_a_picture_of_many_rows_is_high_enough_for_their_names():
    few, many = (band_of(n) for n in (2, 6))
    assert few == (480, 210)
    assert many == (480, round(2.2 * LABEL_SIZE * 6 + 1.5 * LABEL_SIZE))


def band_of(rows):
    spec = CARDS["compared_csat"]
    figure = made_up.named("compared_csat")
    values = tuple(Value(value=0.5, unit="fraction", label=f"c{i}", n=9) for i in range(rows))
    card = made_up.card(spec)
    object.__setattr__(figure, "values", values)
    object.__setattr__(card, "figures", (figure,))
    return _band("bars", localize(card, language("en")))
