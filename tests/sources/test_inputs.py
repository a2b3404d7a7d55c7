"""Where native tables may lie: every container gives the same canonical tables."""

import csv
import gzip
import json
import tempfile
import zipfile
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channelmark import tables
from channelmark.errors import BadCallError
from channelmark.sources import File, FileError, Options, Product, Refusal, Shape, import_product
from channelmark.sources.casts import boolean, ident, instant, length, strings, text, words
from channelmark.sources.jsonfile import records
from channelmark.sources.native import Native, fold

TICKETS = File(
    "tickets",
    "one ticket",
    {
        "id": ident().required(),
        "at": instant("created_at").required(),
        "updated": instant("updated_at"),
        "via": words({"web": "portal", "mail": "email"}, "via.channel"),
        "status": words({"open": "open", "on-hold": "hold"}).required(),
        "raw": text("status"),
        "tags": strings(),
        "deleted": boolean("_fivetran_deleted"),
    },
    names=("ticket", "tickets", "ticket_data"),
    needs=("id", "created_at", "status"),
    key=("id",),
    newest="updated",
    refuse=(Refusal("deleted", "id", "is marked as deleted at the source"),),
)
MESSAGES = {
    "id": ident().required(),
    "ticket": ident("^.id", "ticket_id").required(),
    "at": instant("created_at").required(),
    "length": length("body"),
}
INSIDE = File("messages", "one message", MESSAGES, inside="tickets", each="comments", optional=True)
BESIDE = File("messages", "one message", MESSAGES, names=("comment", "comments"), needs=("id", "ticket_id"))
SELECTS = {
    "tickets": """
        SELECT t.origin, t.id AS ticket_id, coalesce(t.via, 'other') AS channel, t.at AS created_at, t.status,
               t.raw AS status_raw, t.tags
        FROM tickets AS t
    """,
    "messages": """
        SELECT m.origin, m.id AS message_id, m.ticket AS ticket_id, m.at AS sent_at, 'customer' AS author_kind,
               true AS is_public, m.length AS body_len
        FROM messages AS m
    """,
}
ACME = Product(
    "acme",
    "Acme Desk",
    "generic",
    (
        Shape("tables", "one file a table", (TICKETS, BESIDE), SELECTS),
        Shape("api", "comments inside tickets", (TICKETS, INSIDE), SELECTS),
    ),
)
ROWS = [
    {"id": 1, "created_at": "2025-01-01T10:00:00Z", "status": "Open", "via": {"channel": "web"}, "tags": ["a", "b"]},
    {"id": 2, "created_at": "2025-01-02T11:00:00+01:00", "status": "on hold", "via": {"channel": "mail"}, "tags": []},
]  # fmt: skip
COMMENTS = [
    {"id": 11, "ticket_id": 1, "created_at": "2025-01-01T10:05:00Z", "body": "Hello"},
    {"id": 12, "ticket_id": 9, "created_at": "2025-01-01T10:05:00Z", "body": "Lost"},
]
FLAT = (
    "id,created_at,status,via_channel,tags\n"
    '1,2025-01-01T10:00:00Z,Open,web,"[""a"",""b""]"\n'
    "2,2025-01-02T11:00:00+01:00,on hold,mail,[]\n"
)
TALK = "id,ticket_id,created_at,body\n11,1,2025-01-01T10:05:00Z,Hello\n12,9,2025-01-01T10:05:00Z,Lost\n"
WANTED = [("1", "portal", "2025-01-01 10:00:00", "open", "Open", "[a, b]", "5"),
          ("2", "email", "2025-01-02 10:00:00", "hold", "on hold", "[]", None)]  # fmt: skip


def csv_files(folder: Path) -> list[Path | str]:
    (folder / "in").mkdir()
    (folder / "in" / "ticket_data.csv").write_text(FLAT, encoding="utf-8")
    (folder / "in" / "comment.csv").write_text(TALK, encoding="utf-8")
    return [folder / "in"]


def zipped(folder: Path) -> list[Path | str]:
    with zipfile.ZipFile(folder / "export.zip", "w") as archive:
        archive.writestr("export/tickets_2025-01-31.csv", FLAT)
        archive.writestr("../comments.csv", TALK)
        archive.writestr("__MACOSX/._comments.csv", "x")
    return [folder / "export.zip"]


def packed(folder: Path) -> list[Path | str]:
    (folder / "tickets.csv.gz").write_bytes(gzip.compress(FLAT.encode()))
    (folder / "comments.csv").write_text(TALK, encoding="utf-8")
    return [folder / "tickets.csv.gz", folder / "comments.csv"]


def utf16(folder: Path) -> list[Path | str]:
    (folder / "tickets.tsv").write_text(
        FLAT.replace(",", "\t").replace('a""\t""', 'a"",""'), encoding="utf-16"
    )
    (folder / "comments.csv").write_text(TALK.replace(",", ";"), encoding="utf-8-sig")
    return [folder / "tickets.tsv", folder / "comments.csv"]


def parquet(folder: Path) -> list[Path | str]:
    (folder / "t.json").write_text(json.dumps(ROWS), encoding="utf-8")
    duckdb.execute(f"COPY (FROM '{folder}/t.json') TO '{folder}/tickets.parquet'")
    (folder / "comments.json").write_text(json.dumps(COMMENTS), encoding="utf-8")
    return [folder / "tickets.parquet", folder / "comments.json"]


def database(folder: Path) -> list[Path | str]:
    (folder / "t.json").write_text(json.dumps(ROWS), encoding="utf-8")
    with duckdb.connect(folder / "desk.duckdb") as con:
        con.execute("CREATE SCHEMA zendesk")
        con.execute(f"CREATE TABLE zendesk.ticket AS FROM '{folder}/t.json'")
        con.execute("CREATE TABLE zendesk.comment AS SELECT 11 AS id, 1 AS ticket_id, "
                    "TIMESTAMPTZ '2025-01-01 11:05:00+01' AS created_at, 'Hello' AS body "
                    "UNION ALL SELECT 12, 9, TIMESTAMPTZ '2025-01-01 11:05:00+01', 'Lost'")  # fmt: skip
        con.execute("CREATE TABLE other AS SELECT 1 AS x")
    return [folder / "desk.duckdb"]


def landed_by_dlt(folder: Path) -> list[Path | str]:
    """The tables that dlt 1.x makes of these tickets: lists apart, bookkeeping, and a schema it prepares rows in."""
    with duckdb.connect(folder / "landed.duckdb") as con:
        for schema in ("desk", "desk_staging"):
            con.execute(f"""
                CREATE SCHEMA {schema};
                CREATE TABLE {schema}._dlt_loads (load_id VARCHAR, status BIGINT);
                CREATE TABLE {schema}.tickets (id BIGINT, created_at TIMESTAMPTZ, status VARCHAR, via__channel VARCHAR,
                                               _dlt_load_id VARCHAR, _dlt_id VARCHAR);
                CREATE TABLE {schema}.tickets__tags (value VARCHAR, _dlt_parent_id VARCHAR, _dlt_list_idx BIGINT, _dlt_id VARCHAR);
                CREATE TABLE {schema}.tickets__comments (id BIGINT, created_at TIMESTAMPTZ, body VARCHAR,
                                                         _dlt_parent_id VARCHAR, _dlt_list_idx BIGINT, _dlt_id VARCHAR);
                INSERT INTO {schema}.tickets VALUES (1, '2025-01-01 10:00:00+00', 'Open', 'web', '1.5', 'x1'),
                                                    (2, '2025-01-02 10:00:00+00', 'on hold', 'mail', '1.5', 'x2');
                INSERT INTO {schema}.tickets__tags VALUES ('b', 'x1', 1, 'y2'), ('a', 'x1', 0, 'y1');
                INSERT INTO {schema}.tickets__comments VALUES (11, '2025-01-01 10:05:00+00', 'Hello', 'x1', 0, 'z1');
            """)
    return [folder / "landed.duckdb"]


def workbook(folder: Path) -> list[Path | str]:
    openpyxl = pytest.importorskip("openpyxl", reason="workbooks for this test are written by openpyxl")
    pytest.importorskip("python_calamine")
    book = openpyxl.Workbook()
    book.active.title = "Tickets"
    for row in ("id created_at status via_channel tags".split(), [1, "2025-01-01T10:00:00Z", "Open", "web", '["a","b"]'],
                [None] * 5, [2.0, "2025-01-02T11:00:00+01:00", "on hold", "mail", "[]"]):  # fmt: skip
        book.active.append(row)
    sheet = book.create_sheet("Comments")
    for row in TALK.strip().splitlines():
        sheet.append(row.split(","))
    book.save(folder / "book.xlsx")
    return [folder / "book.xlsx"]


def nested_document(folder: Path) -> list[Path | str]:
    full = [{**r, "comments": [c for c in COMMENTS if c["ticket_id"] == r["id"]]} for r in ROWS]
    document = {"tickets": full, "next_page": None, "count": 2}
    (folder / "page-1.json").write_text(json.dumps(document, indent=1), encoding="utf-8")
    return [folder / "page-1.json"]


def named_by_its_file(folder: Path) -> list[Path | str]:
    """The list has a name that says nothing; the document's says what it is."""
    full = [{**r, "comments": [c for c in COMMENTS if c["ticket_id"] == r["id"]]} for r in ROWS]
    (folder / "tickets.json").write_text(json.dumps({"page": {"size": 2}, "results": full}), encoding="utf-8")
    return [folder / "tickets.json"]


def lines(folder: Path) -> list[Path | str]:
    full = [{**r, "comments": [c for c in COMMENTS if c["ticket_id"] == r["id"]]} for r in ROWS]
    (folder / "tickets.ndjson").write_text("\n".join(json.dumps(r) for r in full) + "\n", encoding="utf-8")
    return [folder / "tickets.ndjson"]


@pytest.mark.parametrize(
    "make",
    [
        csv_files,
        zipped,
        packed,
        utf16,
        parquet,
        database,
        workbook,
        nested_document,
        named_by_its_file,
        lines,
        landed_by_dlt,
    ],
)
def test_every_container_gives_the_same_tables(make, tmp_path):
    result = import_product(ACME, make(tmp_path), tmp_path / "out", Options(company="Acme"))
    with tables.open(result.folder).connect() as con:
        found = con.execute(
            "SELECT ticket_id, channel, CAST(created_at AS VARCHAR), t.status, status_raw, CAST(tags AS VARCHAR), "
            "CAST(body_len AS VARCHAR) FROM tickets AS t LEFT JOIN messages USING (ticket_id) ORDER BY 1"
        ).fetchall()
    # dlt keeps no empty lists.
    assert found == [(*r[:5], None if make is landed_by_dlt and r[5] == "[]" else r[5], r[6]) for r in WANTED]
    assert not any(n.startswith("not used") for n in result.notes) or make is database
    nested = make in (nested_document, named_by_its_file, lines, landed_by_dlt)
    assert dict(result.reasons) == ({} if nested else {"ticket_id: is not in tickets": 1})
    assert all(f.rows_read == f.rows_kept + f.rows_rejected for f in result.files)
    assert sum(f.rows_read for f in result.files) == (3 if nested else 4)


def test_a_schema_can_be_chosen_and_an_unknown_one_is_refused(tmp_path):
    [path] = database(tmp_path)
    result = import_product(ACME, [path], tmp_path / "out", Options(schema="zendesk"))
    assert result.notes[0].startswith("the export names no company")
    with pytest.raises(BadCallError, match="Did you mean 'zendesk'"):
        import_product(ACME, [path], tmp_path / "out", Options(schema="zendisk"))


def test_the_newest_version_counts_and_deleted_rows_are_set_aside(tmp_path):
    (tmp_path / "tickets.csv").write_text(
        "id,created_at,status,updated_at,_fivetran_deleted\n"
        "1,2025-01-01,open,2025-01-05,false\n1,2025-01-01,on-hold,2025-01-09,false\n2,2025-01-01,open,2025-01-05,true\n",
        encoding="utf-8",
    )
    (tmp_path / "comments.csv").write_text("id,ticket_id,created_at\n", encoding="utf-8")
    result = import_product(ACME, [tmp_path], tmp_path / "out")
    with tables.open(result.folder).connect() as con:
        assert con.execute("SELECT ticket_id, status FROM tickets").fetchall() == [("1", "hold")]
    assert set(result.reasons) == {
        "id: is an older version of another row",
        "id: is marked as deleted at the source",
    }


def test_what_is_missing_is_told_for_each_shape(tmp_path):
    (tmp_path / "tickets.csv").write_text("id,opened\n1,2025-01-01\n", encoding="utf-8")
    with pytest.raises(
        FileError, match=r"tickets.csv.*as tables: ticket or tickets.*created_at.*as api"
    ) as caught:
        import_product(ACME, [tmp_path], tmp_path / "out")
    assert "--map" in str(caught.value)
    with pytest.raises(BadCallError, match="nothing at"):
        import_product(ACME, [tmp_path / "nowhere"], tmp_path / "out")
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileError, match="no file in it can be read"):
        import_product(ACME, [tmp_path / "empty"], tmp_path / "out")


def test_a_column_every_row_needs_is_demanded(tmp_path):
    shape = Shape(
        "s", "", (File("rows", "", {"id": ident().required()}, names=("*",), needs=("status",)),), {}
    )
    (tmp_path / "x.csv").write_text("status,b\nopen,1\n", encoding="utf-8")
    with pytest.raises(FileError, match=r"x.csv: it has no column id. Its columns: status, b"):
        import_product(Product("p", "", "generic", (shape,)), [tmp_path / "x.csv"], tmp_path / "out")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('[{"a": 1},\n {"a": [2, "}"]}]', [("", 1), ("", 2)]),
        ('{"x": {"y": [\n{"a": 1}]}, "n": 3, "list": [1, 2]}', [("y", 2)]),
        ('{"a": [{}], "b": [{"c": 1}]}{"a": [{}]}', [("a", 1), ("b", 1), ("a", 1)]),
        ("", []),
    ],
)
def test_objects_of_a_document_stream_with_their_line(tmp_path, text, found):
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    assert [(r.key, r.line) for r in records(tmp_path / "x.json")] == found


def test_a_document_longer_than_the_window_is_read_whole(tmp_path, monkeypatch):
    monkeypatch.setattr("channelmark.sources.jsonfile._CHUNK", 7)
    rows = [{"id": i, "n": {"text": "x" * i, "number": 1234567}} for i in range(40)]
    (tmp_path / "x.json").write_text(json.dumps({"rows": rows}, indent=2), encoding="utf-8")
    assert [json.loads(r.text) for r in records(tmp_path / "x.json")] == rows


@pytest.mark.parametrize("text", ['{"a": [{"b": 1}', "[1, 2", '{"a" 1}', "hello"])
def test_broken_json_names_its_line(tmp_path, text):
    (tmp_path / "x.json").write_text("\n" + text, encoding="utf-8")
    with pytest.raises(FileError, match=r"line [1-9]: it is no JSON"):
        list(records(tmp_path / "x.json"))


def test_a_line_that_is_no_json_costs_one_row(tmp_path):
    good = [json.dumps(r) for r in ROWS]
    (tmp_path / "tickets.jsonl").write_text("\n".join([good[0], '{"id": 3, ', "", good[1]]), encoding="utf-8")
    result = import_product(ACME, [tmp_path / "tickets.jsonl"], tmp_path / "out", Options(shape="api"))
    assert [(f.rows_read, f.rows_rejected) for f in result.files[:1]] == [(3, 1)]
    assert "tickets.jsonl,2,,,is no JSON" in result.rejects.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "stem",
    [
        "tickets",
        "Tickets",
        "tickets-1",
        "tickets_2025-01-31",
        "tickets (2)",
        "tickets.part-3",
        "tickets_2024_12",
    ],
)
def test_numbers_and_dates_at_the_end_of_a_name_do_not_matter(stem):
    assert "tickets" in Native(stem, stem, "json", Path()).folded


def test_names_match_without_case_and_signs():
    assert {fold(n) for n in ("via.channel", "via__channel", "Via channel", '"via_channel"')} == {
        "via_channel"
    }


STAMP = st.sampled_from(["2025-01-01T10:00:00Z", "2025-01-01T09:59:30Z", "2024-12-31T10:00:00Z", "never", ""])
TICKET = st.tuples(st.sampled_from(["1", "2", "3", "4.0", ""]), STAMP, st.sampled_from(["open", "On-Hold", "gone"]),
                   st.sampled_from(["web", "fax", ""]))  # fmt: skip
COMMENT = st.tuples(
    st.sampled_from("1 2 3 4".split()), st.sampled_from(["1", "2", "4", "9"]), STAMP, st.just("text")
)


@settings(max_examples=12)
@given(st.lists(TICKET, min_size=1, max_size=6), st.lists(COMMENT, min_size=1, max_size=6))
def test_every_row_of_every_file_is_kept_or_listed(tickets, comments):
    good = ("99", "2025-01-01T10:00:00Z", "open", "web")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for stem, header, rows in (("tickets", "id,created_at,status,via_channel", [good, *tickets]),
                                   ("comments", "id,ticket_id,created_at,body", comments)):  # fmt: skip
            text = "\n".join([header, *(",".join(r) for r in rows), ""])
            (folder / f"{stem}.csv").write_text(text, encoding="utf-8")
        result = import_product(ACME, [folder], folder / "out", Options(company="A"))
        read = {f.file: (f.rows_read, f.rows_kept, f.rows_rejected) for f in result.files}
        with result.rejects.open(encoding="utf-8", newline="") as f:
            listed = {(r["file"], r["line"]) for r in csv.DictReader(f) if r["what"] == "rejected"}
        with tables.open(result.folder).connect() as con:
            orphans = "SELECT 1 FROM messages WHERE ticket_id NOT IN (SELECT ticket_id FROM tickets)"
            assert con.execute(f"SELECT count(*) FROM ({orphans})").fetchall() == [(0,)]
            early = "SELECT 1 FROM messages JOIN tickets USING (ticket_id) WHERE sent_at < created_at"
            assert con.execute(f"SELECT count(*) FROM ({early})").fetchall() == [(0,)]
        for file, table, rows in (
            ("tickets.csv", "tickets", [good, *tickets]),
            ("comments.csv", "messages", comments),
        ):
            assert read[file][0] == len(rows) == read[file][1] + read[file][2]
            assert read[file][2] == sum(name == file for name, _ in listed)
            assert read[file][1] == result.tables[table]
