"""What a notebook shows: a neutral payload, an English preview, and errors that name the nearest id."""

import json

import pytest

import channelmark as cm
from channelmark.display import MIME
from channelmark.errors import BadCallError
from channelmark.figures import Figure
from channelmark.published import published
from tests import tiny


@pytest.fixture(scope="module")
def portal():
    return cm.benchmark("customer_portal", cm.load("published"))


def bundle(shown):
    return shown._repr_mimebundle_()


def test_a_card_carries_its_figures_and_shows_as_it_will_be_posted(portal):
    shown = bundle(cm.card(portal, "portal_csat"))
    record = json.loads(json.dumps(shown[MIME]))["cards"][0]
    assert Figure.from_json(record["figures"][0]) == published()["portal_csat"]
    assert "data:image/svg+xml" in shown["text/html"]
    assert "92%" in shown["text/plain"]


def test_the_payload_knows_no_language(portal):
    payload = json.dumps(bundle(cm.page(portal))[MIME]) + json.dumps(
        bundle(cm.prose("portal-speed", portal))[MIME]
    )
    assert "prose-portal-speed" in payload
    assert "customers" not in payload.replace('"population": "customers"', "")


def test_without_ids_every_card_is_shown(portal, monkeypatch):
    monkeypatch.setenv("CHANNELMARK_NO_PICTURES", "1")
    assert len(bundle(cm.card(portal))[MIME]["cards"]) == 19


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda p: cm.card(p, "portal_cast"), "portal_csat"),
        (lambda p: cm.chart("weekley", p), "weekly"),
        (lambda p: cm.table("figure", p), "figures"),
        (lambda p: cm.benchmark("costumer_portal", cm.load("published")), "customer_portal"),
    ],
)
def test_a_misspelt_id_is_told_with_the_nearest(portal, call, says):
    with pytest.raises(BadCallError, match=f"Did you mean '{says}'"):
        call(portal)


def test_a_missing_word_is_told_in_the_preview_only(portal):
    shown = bundle(cm.prose("portal-nowhere", portal))
    assert "lack the message 'prose-portal-nowhere'" in shown["text/plain"]


def test_computed_figures_stand_beside_published_ones_and_lacks_say_why(tmp_path):
    data = cm.load(str(tiny.write(tmp_path / "d", surveys=[])))
    b = cm.benchmark("customer_portal", data)
    assert not b.figures["portal_first_response_time"].published
    assert b.published["portal_first_response_time"].published
    assert b.figures["portal_csat"].published
    assert b.lacks["portal_csat"].missing == ("surveys:csat", "surveys.satisfied_from")
