"""A verdict as an e-mail that is ready to send: text and HTML, pictures inside. The same verdict gives the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime
from functools import cache
from typing import Any

from jinja2 import Environment

from ..benchmarks.targets.rules import Mail
from ..cards.brand import Brand
from ..cards.templating import environment
from ..keys import digest
from ..resources import templates
from .pictures import Picture
from .text import scorecard
from .words import Told

_HOST = "channelmark.invalid"
"""A domain that can never exist: nobody gets mail by mistake."""


def message(
    told: Told, pictures: Mapping[str, Picture], brand: Brand, headers: Mail, as_of: datetime
) -> bytes:
    """message.eml: multipart/alternative, of which the HTML brings its pictures along by Content-ID."""
    text = scorecard(told)
    key = digest(text, told.subject, *(p.png for p in pictures.values()))[:32]
    cids = {o: f"card-{i}-{key[:12]}@{_HOST}" for i, o in enumerate(pictures, 1)}
    page = html(told, {o: f"cid:{c}" for o, c in cids.items()}, pictures, brand)
    mail = _headed(told, headers, as_of, key)
    mail.set_content(text, subtype="plain", charset="utf-8", cte="base64")
    mail.add_alternative(page, subtype="html", charset="utf-8", cte="base64")
    # Set last: a header about content goes to the first part when a message gets a second one.
    mail["Content-Language"] = told.language.tag
    _with_pictures(mail, pictures, cids)
    for i, part in enumerate(p for p in mail.walk() if p.is_multipart()):
        part.set_boundary(f"=_{key}_{i}")
    return mail.as_bytes(policy=SMTP)


def _headed(told: Told, headers: Mail, as_of: datetime, key: str) -> EmailMessage:
    """The headers. The date is that of the export, since two runs on the same data are the same message."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = headers.sender or Address("channelmark", "alerts", _HOST)
    if headers.to:
        mail["To"] = ", ".join(headers.to)
    mail["Subject"] = told.subject.replace("\u00a0", " ")
    mail["Date"] = format_datetime(as_of)
    mail["Message-ID"] = f"<{key}@{_HOST}>"
    # Mail programs open a message with this header as a draft.
    mail["X-Unsent"] = "1"
    return mail


def _with_pictures(mail: EmailMessage, pictures: Mapping[str, Picture], cids: Mapping[str, str]) -> None:
    if not pictures:
        return
    body = mail.get_body(("html",))
    assert isinstance(body, MIMEPart)
    for i, (outcome, picture) in enumerate(pictures.items(), 1):
        body.add_related(
            picture.png,
            maintype="image",
            subtype="png",
            cid=f"<{cids[outcome]}>",
            filename=f"card-{i}.png",
            disposition="inline",
        )


def html(told: Told, sources: Mapping[str, str], pictures: Mapping[str, Picture], brand: Brand) -> str:
    """The HTML part; `sources` says where the picture of an outcome is."""
    alts = {o: p.alt for o, p in pictures.items()}
    return (
        _templates().get_template("message.html.j2").render(told=told, **_given(told, sources, alts, brand))
    )


def _given(told: Told, sources: Mapping[str, str], alts: Mapping[str, str], brand: Brand) -> dict[str, Any]:
    return {
        "missed": told.of("missed"),
        "unjudged": told.of("few", "unfed"),
        "sources": sources,
        "alts": alts,
        "brand": brand,
        "c": brand.light,
        "d": brand.dark,
        "start": "right" if told.dir == "rtl" else "left",
        "end": "left" if told.dir == "rtl" else "right",
    }


@cache
def _templates() -> Environment:
    return environment(templates() / "alerts")
