"""Figures to download: three files that say the same as figures.json, and no text that a spreadsheet would run."""

import csv
import io
import json
import math
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from openpyxl.utils.escape import unescape  # Excel does this itself: _x000D_ is a carriage return

from channelmark.figures import Figure, Interval, Scale, Source, Value
from channelmark.locales import language, languages, plain
from channelmark.publish.blocks import Report
from channelmark.publish.downloads import COLUMNS, defused, write_downloads
from channelmark.publish.workbook import unit_format

ATTACK = "=cmd|' /C calc'!A0"
HOSTILE = (ATTACK, "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "a;=cmd|x", 'say "=1", or\nnot', "＝1")
SAMPLE = Source(kind="computed", data="sample", fingerprint="f" * 64, synthetic=True)


def wilson(low, high):
    return Interval(low=low, high=high, method="wilson")


def figure(id, kind, *values, source=SAMPLE, **more):
    given = {
        "metric": id,
        "statistic": "share",
        "population": "tickets",
        "period": ("2025-10-01", "2025-12-31"),
    }
    return Figure(id=id, kind=kind, values=values, source=source, **{**given, **more})


def figures():
    """One of every make: single, parts, thresholds, a range, a score, money, names, too few, published."""
    csat = Value(value=0.921, unit="fraction", n=412, interval=wilson(0.89, 0.94))
    made = [
        figure(
            "portal_csat", "percent", csat, interval=csat.interval, n=412, qualifier={"channel": "portal"}
        ),
        figure(
            "portal_answered_within",
            "cumulative",
            Value(value=0.25, unit="fraction", label="within_1h", within=3600.0, n=80),
            Value(
                value=0.95,
                unit="fraction",
                label="within_24h",
                within=86400.0,
                n=80,
                interval=wilson(0.9, 0.98),
            ),
        ),
        figure(
            "portal_first_response_time",
            "duration",
            Value(value=5400.0, unit="second"),
            statistic="median",
            clock="calendar",
        ),
        figure(
            "portal_processing_time",
            "range",
            Value(low=60.0, high=7200.0, unit="second"),
            statistic="middle_half",
        ),
        figure(
            "portal_nps",
            "score",
            Value(value=-12.5, unit="point"),
            statistic="score",
            scale=Scale(low=-100, high=100),
        ),
        figure("portal_cost_per_contact", "money", Value(value=4.5, unit="EUR"), statistic="mean"),
        figure(
            "social_response_time_by_network",
            "by_category",
            *(Value(value=60.0 * i, unit="second", label=name, n=i) for i, name in enumerate(HOSTILE, 1)),
            Value(unit="second", label="few", n=2, suppressed=True),
            statistic="median",
            n=47,
        ),
        figure(
            "portal_transfers_per_ticket", "mean", Value(value=0.25, unit="transfer/ticket"), statistic="mean"
        ),
        figure("portal_pending_tickets", "count", Value(value=1234.0, unit="ticket"), statistic="last"),
    ]
    own = Source(kind="published", publisher=ATTACK, quoted_by="-somebody")
    made.append(
        figure(
            "portal_csat.published",
            "percent",
            Value(value=0.9, unit="fraction"),
            source=own,
            comparator="over",
        )
    )
    return made


def report(**changes):
    data = {
        "name": ATTACK,
        "companies": 3,
        "tickets": 400,
        "from": "2025-10-01",
        "to": "2025-12-31",
        "rejected": 0,
    }
    shown = {f.id: f for f in figures() if not f.id.endswith(".published")}
    given = {
        "id": "customer_portal",
        "data": {**data, "synthetic": True, "fingerprint": "f" * 64},
        "figures": shown,
    }
    empty = {"published": {}, "lacks": {}, "cards": (), "prose": (), "charts": (), "companies": ()}
    return Report(**{**given, **empty, **changes})


def records():
    return [
        {"report": "customer_portal", **f.to_json(), "sentence": f"{ATTACK} says {f.id}."} for f in figures()
    ]


def made(folder, tag):
    folder.mkdir(exist_ok=True)
    links = write_downloads(records(), [report()], language(tag), folder)
    return links["customer_portal"]


@pytest.fixture(scope="module", params=["en", "pl", "ar"])
def edition(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    made(folder, request.param)
    return folder, request.param


def numbers_of(record):
    """Every number of a record of figures.json, one dictionary a value."""
    for v in record["values"]:
        i = v.get("interval") or (record["interval"] if len(record["values"]) == 1 else None) or {}
        n = v.get("n", record["n"])
        yield {
            "value": v.get("value"),
            "value_low": v.get("low"),
            "value_high": v.get("high"),
            "n": n,
            "low": i.get("low"),
            "high": i.get("high"),
            "level": i.get("level"),
            "within": v.get("within"),
            "scale_low": (record["scale"] or {}).get("low"),
            "scale_high": (record["scale"] or {}).get("high"),
        }


def texts_of(record):
    for v in record["values"]:
        yield {
            "id": record["id"],
            "unit": v["unit"],
            "label": v.get("label", ""),
            "population": record["population"] or "",
            "period_from": record["period"][0],
            "period_to": record["period"][1],
            "channel": record["qualifier"].get("channel", ""),
            "source": record["source"]["kind"],
            "publisher": record["source"].get("publisher", ""),
            "quoted_by": record["source"].get("quoted_by", ""),
            "data": record["source"].get("data", ""),
            "fingerprint": record["source"].get("fingerprint", ""),
            "sentence": record["sentence"],
        }


def expected(of):
    return [row for record in records() for row in of(record)]


def csv_rows(folder):
    text = (folder / "customer_portal.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def sheets(folder):
    """The cells of both sheets, with what Excel is told about each."""
    return openpyxl.load_workbook(folder / "customer_portal.xlsx")


def xlsx_rows(folder):
    sheet = sheets(folder).worksheets[0]
    names = [*COLUMNS[: COLUMNS.index("value") + 1], "hours", *COLUMNS[COLUMNS.index("value") + 1 :]]
    return [dict(zip(names, row, strict=True)) for row in sheet.iter_rows(min_row=2)]


def test_csv_says_what_figures_json_says(edition):
    rows = csv_rows(edition[0])
    for row, numbers, texts in zip(rows, expected(numbers_of), expected(texts_of), strict=True):
        assert {k: float(row[k]) if row[k] else None for k in numbers} == numbers
        assert {k: row[k] for k in texts} == {k: defused(t) for k, t in texts.items()}
        assert row["sample"] == ("false" if texts["source"] == "published" else "true")
        assert row["suppressed"] == ("true" if texts["label"] == "few" else "false")


def test_json_says_what_figures_json_says(edition):
    record = json.loads((edition[0] / "customer_portal.json").read_text("utf8"))
    assert (record["report"], record["language"], record["sample"]) == ("customer_portal", edition[1], True)
    for row, numbers, texts in zip(record["rows"], expected(numbers_of), expected(texts_of), strict=True):
        assert tuple(row) == COLUMNS
        assert {k: row[k] for k in (*numbers, *texts)} == {**numbers, **texts}
    meant = [(r["statistic"], r["clock"] or "") for r in records() for _ in r["values"]]
    assert [(r["statistic"], r["clock"]) for r in record["rows"]] == meant


def test_the_workbook_says_what_figures_json_says(edition):
    for row, numbers, texts in zip(
        xlsx_rows(edition[0]), expected(numbers_of), expected(texts_of), strict=True
    ):
        for name, number in numbers.items():
            got = row[name].value
            assert got is None if number is None else math.isclose(got, number, rel_tol=1e-15)
        assert {k: unescape(row[k].value or "") for k in texts} == texts
        timed = texts["unit"] == "second" and numbers["value"] is not None
        # A workbook keeps sixteen digits of a number.
        assert row["hours"].value == (pytest.approx(numbers["value"] / 3600, rel=1e-15) if timed else None)


def test_names_parts_and_shown_texts_are_in_the_editions_language(edition):
    tag = edition[1]
    rows = {(r["id"], r["label"]): r for r in csv_rows(edition[0])}
    csat, hour = rows["portal_csat", ""], rows["portal_answered_within", "within_1h"]
    words = language(tag)
    assert (
        csat["name"] == plain(words.text("metric-portal-csat")) == rows["portal_csat.published", ""]["name"]
    )
    assert csat["definition"] == plain(words.attribute("metric-portal-csat", "definition"))
    assert (csat["shown"], csat["part"]) == (words.percent(0.921), "")
    assert hour["part"] == plain(words.text("label-within", t=Value(value=3600, unit="second")))
    assert rows["social_response_time_by_network", "few"]["shown"] == plain(words.text("suppressed"))


def test_csv_is_what_excel_and_rfc_4180_expect(edition):
    content = (edition[0] / "customer_portal.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfid,name,part,shown,value,")
    lines = content.decode("utf-8-sig").split("\r\n")
    assert lines[-1] == "" and len(lines) == 2 + sum(len(f.values) for f in figures())
    assert '"say ""=1"", or\nnot"' in content.decode("utf8")


def test_no_text_in_csv_starts_a_formula_in_any_locale_of_excel(edition):
    """Excel splits cells at commas, or at semicolons where the decimal mark is a comma."""
    text = (edition[0] / "customer_portal.csv").read_bytes().decode("utf-8-sig")
    starts = tuple("=+@\t\r＝＋－＠")
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            for cell in row:
                assert not cell.startswith(starts)
                assert not cell.startswith("-") or float(cell) < 0


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        (ATTACK, "'" + ATTACK),
        ("-12%", "'-12%"),
        ("a;=1", "a;'=1"),
        ("a; =1", "a; '=1"),
        ("a\t@x", "a\t'@x"),
        ("a\n-b", "a\n'-b"),
        ("\t=1", "'\t'=1"),
        (" =1", "' =1"),
        ("plain - text = 1; more", "plain - text = 1; more"),
        ("", ""),
    ],
)
def test_what_would_start_a_formula_is_defused(text, safe):
    assert defused(text) == safe


def test_numbers_below_nought_stay_numbers(edition):
    (row,) = (r for r in csv_rows(edition[0]) if r["id"] == "portal_nps")
    assert float(row["value"]) == -12.5


def test_no_text_in_the_workbook_is_a_formula_or_a_link(edition):
    book = sheets(edition[0])
    cells = [c for sheet in book.worksheets for row in sheet.iter_rows() for c in row if c.value is not None]
    assert {c.data_type for c in cells} == {"s", "n", "b"}
    assert not [c for c in cells if c.hyperlink]
    risky = [c for c in cells if isinstance(c.value, str) and c.value.startswith(tuple("=+-@"))]
    assert len(risky) > len(records())  # every sentence, and the hostile names
    assert all(c.quotePrefix for c in risky)
    with zipfile.ZipFile(edition[0] / "customer_portal.xlsx") as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    assert not [name for name in parts if "externalLink" in name or "vba" in name.lower()]
    assert not [name for name, content in parts.items() if b"<f>" in content or b"<f " in content]


def test_numbers_have_the_formats_of_their_units(edition):
    rows = {(r["id"].value, r["label"].value): r for r in xlsx_rows(edition[0])}
    assert rows["portal_csat", None]["value"].number_format == "0.0%"
    assert rows["portal_csat", None]["low"].number_format == "0.0%"
    assert rows["portal_csat", None]["level"].number_format == "0%"
    assert rows["portal_csat", None]["n"].number_format == "#,##0"
    assert rows["portal_first_response_time", None]["value"].number_format == "#,##0"
    assert rows["portal_first_response_time", None]["hours"].number_format == "#,##0.00"
    assert rows["portal_processing_time", None]["value_high"].number_format == "#,##0"
    assert rows["portal_cost_per_contact", None]["value"].number_format == '#,##0.00" EUR"'
    assert rows["portal_transfers_per_ticket", None]["value"].number_format == "#,##0.00"
    assert rows["portal_pending_tickets", None]["value"].number_format == "#,##0"
    assert unit_format("percentage point", -0.02) == "+0.0%;-0.0%;0.0%"


def test_the_first_sheet_can_be_read_and_filtered(edition):
    folder, tag = edition
    sheet = sheets(folder).worksheets[0]
    count = sum(len(f.values) for f in figures())
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(count + 1, len(COLUMNS) + 1).coordinate}"
    assert all(9 <= d.width <= 46 for d in sheet.column_dimensions.values())
    words = language(tag)
    headings = [c.value for c in sheet[1]]
    assert headings[:2] == [plain(words.text("column-id")), plain(words.text("column-name"))]
    assert len(set(headings)) == len(headings) == len(COLUMNS) + 1
    statistics = {r["statistic"].value for r in xlsx_rows(folder)}
    assert plain(words.text("statistic-median")) in statistics


def test_right_to_left_sheets_and_the_language_of_the_document(edition):
    folder, tag = edition
    book = sheets(folder)
    assert {bool(s.sheet_view.rightToLeft) for s in book.worksheets} == {tag == "ar"}
    assert book.custom_doc_props["Language"].value == tag
    assert book.properties.title == plain(language(tag).text("report-customer-portal"))


def test_the_second_sheet_says_what_the_figures_mean_and_that_they_are_sample_data(edition):
    folder, tag = edition
    words, sheet = language(tag), sheets(folder).worksheets[1]
    cells = {c.value for row in sheet.iter_rows() for c in row if c.value}
    for message in ("badge-sample", "origin-sample", "metric-portal-csat", "page-notes", "sheet-sources"):
        assert plain(words.text(message)) in cells
    assert plain(words.attribute("metric-portal-csat", "definition")) in cells
    assert ATTACK in cells  # the publisher, as a text
    header = sheets(folder).worksheets[0].oddHeader.center.text
    assert header == plain(words.text("badge-sample"))


def test_two_runs_give_the_same_bytes(tmp_path):
    files = ("customer_portal.csv", "customer_portal.json", "customer_portal.xlsx")
    first, second = tmp_path / "a", tmp_path / "b"
    made(first, "pl")
    made(second, "pl")
    assert {p.name for p in first.iterdir()} == set(files)
    assert [(first / f).read_bytes() for f in files] == [(second / f).read_bytes() for f in files]
    with zipfile.ZipFile(first / "customer_portal.xlsx") as packed:
        assert {i.date_time[0] for i in packed.infolist()} == {1980}


def test_links_name_the_files_and_their_sizes(tmp_path):
    links = made(tmp_path / "en", "en")
    assert [link.href.rpartition(".")[2] for link in links] == ["csv", "json", "xlsx"]
    size = round((tmp_path / "en" / "customer_portal.csv").stat().st_size / 1000)
    assert links[0].text == f"CSV ({size}\u00a0kB)"


@pytest.mark.parametrize("tag", languages())
def test_headings_fit_where_they_stand(tag):
    words = language(tag)
    for message in ("sheet-figures", "sheet-notes"):
        name = plain(words.text(message))
        assert len(name) <= 31 and not set(name) & set("[]:*?/\\")
    names = [plain(words.text(m)) for m in words.messages() if m.startswith("column-")]
    assert len(names) == len(set(names)) == len(COLUMNS) + 1


def test_a_report_without_figures_makes_empty_files(tmp_path):
    write_downloads([], [report(figures={})], language("en"), tmp_path)
    assert csv_rows(tmp_path) == []
    assert len(sheets(tmp_path).worksheets) == 2


def test_a_published_page_is_no_sample(tmp_path):
    only = {f.id: replace(f, id="portal_csat") for f in figures() if f.source.kind == "published"}
    write_downloads([], [report(figures=only)], language("en"), tmp_path)
    assert json.loads((tmp_path / "customer_portal.json").read_text("utf8"))["sample"] is False


def test_every_row_has_all_columns(edition):
    assert all(tuple(r) == COLUMNS for r in csv_rows(edition[0]))
