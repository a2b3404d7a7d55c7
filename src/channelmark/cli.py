"""The command line: parse, call once, print paths."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from . import __version__
from .errors import BadCallError, ChannelmarkError

_SIZES = "square, wide, story or WIDTHxHEIGHT"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0 done, 1 the work failed, 2 a bad call, 3 alerts crossed; errors are one message on stderr."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options) or 0)
    except ChannelmarkError as error:
        if options.debug:
            raise
        print(f"channelmark: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        return _closed()
    except KeyboardInterrupt:
        print("channelmark: stopped; nothing was replaced.", file=sys.stderr)
        return 1
    except Exception as error:  # noqa: BLE001  (the outermost place: a user gets one message, --debug the traceback)
        return _unexpected(error, options.debug)


def _unexpected(error: Exception, debug: bool) -> int:
    """Something nobody foresaw: one message all the same, and how to see more."""
    if debug:
        raise error
    kind = type(error).__name__
    print(
        f"channelmark: {kind}: {error}. Nothing was replaced. Run it again with --debug to see where.",
        file=sys.stderr,
    )
    return 1


def _closed() -> int:
    """The reader (head, say) has seen enough; what follows must not fail on closing either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="channelmark", description="Support benchmarks as reports and stat cards."
    )
    parser.add_argument("--version", action="version", version=f"channelmark {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for add in (_report, _import, _check, _metric, _cards, _contact_sheet, _verify, _alerts, _sample, _lists):
        add(commands)
    return parser


def _command(commands: Any, name: str, help_text: str, run: Any) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=help_text, description=help_text)
    command.add_argument("--debug", action="store_true", help="show a traceback when something fails")
    command.set_defaults(run=run)
    return command


def _report(commands: Any) -> None:
    c = _command(
        commands, "report", "Publish editions: HTML, PDF, cards and a gallery for each language.", _run_report
    )
    c.add_argument("languages", nargs="*", metavar="LANG", help="language tags, e.g. pl bg zh-Hans")
    c.add_argument("--all", action="store_true", help="every complete language")
    c.add_argument(
        "--data", default="sample", help="sample (default), published, or a folder of canonical tables"
    )
    c.add_argument("--reports", nargs="+", metavar="REPORT", help="some reports only")
    c.add_argument("--out", type=Path, default=Path("reports"), help="where editions go (default: reports)")
    c.add_argument("--brand", type=Path, help="a brand file (TOML)")
    c.add_argument(
        "--set",
        nargs="+",
        default=[],
        metavar="NAME=VALUE",
        help="parameters of notebooks: company=acme, pseudonyms=yes",
    )
    c.add_argument("--jobs", type=int, default=2, help="editions rendered side by side (default: 2)")
    c.add_argument("--draft", action="store_true", help="fall back to English where words are missing")


def _run_report(o: argparse.Namespace) -> int:
    from .benchmarks.reports import ORDER
    from .publish.editions import Job, publish

    job = Job(
        languages=_languages(o),
        data=o.data,
        reports=_reports(o.reports, ORDER),
        out=o.out,
        brand=_file("brand", o.brand),
        jobs=_positive("jobs", o.jobs),
        draft=o.draft,
        say=lambda line: print(line, flush=True),
        settings=dict(_parameter(p) for p in o.set),
    )
    for outcome in publish(job):
        _tell(outcome, job.reports)
    print(f"all editions:\n  {(job.out / 'index.html').as_posix()}")
    return 0


def _parameter(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.isidentifier():
        raise BadCallError(f"--set {text}: write NAME=VALUE, for example --set company=acme.")
    # A notebook runs in its own folder; a file is meant from where the command was typed.
    return name, str(_existing(Path(value))) if name == "targets" and value else value


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise BadCallError.no_such_path("targets", path)
    return path.resolve()


def _tell(outcome: Any, reports: Sequence[str]) -> None:
    state = f"{outcome.cards} cards" if outcome.changed else "nothing changed"
    print(f"{outcome.language}: {state}")
    for name in ("index.html", "gallery.html", *(f"{r}.{kind}" for r in reports for kind in ("html", "pdf"))):
        print(f"  {(outcome.folder / name).as_posix()}")


def _languages(o: argparse.Namespace) -> tuple[str, ...]:
    from .locales import language, languages

    if o.all:
        return tuple(languages())
    return tuple(dict.fromkeys(language(tag, draft=o.draft).tag for tag in (o.languages or ["en"])))


def _reports(asked: Sequence[str] | None, known: Sequence[str]) -> tuple[str, ...]:
    for name in asked or ():
        if name not in known:
            raise BadCallError.unknown("report", name, known)
    return tuple(r for r in known if not asked or r in asked)


def _file(what: str, path: Path | None) -> Path | None:
    if path is not None and not path.is_file():
        raise BadCallError.no_such_path(what, path)
    return path


def _positive(what: str, number: int) -> int:
    if number < 1:
        raise BadCallError(f"--{what} {number}: give a whole number of at least 1.")
    return number


def _import(commands: Any) -> None:
    c = _command(
        commands,
        "import",
        "Bring an export into canonical tables; rejected rows are kept with their reason.",
        _run_import,
    )
    c.add_argument(
        "source", metavar="SOURCE", help="a product, csv or generic; `channelmark sources` lists them"
    )
    c.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a file, folder or zip (csv, json, parquet, xlsx), a DuckDB file, or postgresql://…",
    )
    c.add_argument("--out", type=Path, required=True, help="folder for the tables; replaced whole")
    c.add_argument(
        "--append", action="store_true", help="add to the tables in --out; known rows are replaced"
    )
    c.add_argument("--map", help="mapping file (TOML), or the name of one that comes with channelmark")
    c.add_argument("--timezone", help="IANA zone of local times, e.g. Europe/Warsaw")
    c.add_argument("--company", help="name of the company, when the files name none")
    c.add_argument("--as-of", help="instant of the export (ISO); default: the latest instant in the data")
    c.add_argument("--encoding", help="encoding of files that do not state it, e.g. cp1250")
    c.add_argument("--schema", help="schema of a database")
    c.add_argument("--shape", help="shape of the export, when several would fit")
    order = c.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first", dest="day_first", action="store_true", default=None, help="03/04 is in April"
    )
    order.add_argument("--month-first", dest="day_first", action="store_false", help="03/04 is in March")


def _run_import(o: argparse.Namespace) -> int:
    from .sources import Options, import_data

    options = Options(
        company=o.company,
        timezone=o.timezone,
        as_of=o.as_of,
        encoding=o.encoding,
        schema=o.schema,
        shape=o.shape,
        day_first=o.day_first,
        append=o.append,
        say=lambda line: print(line, flush=True),
        bar=sys.stderr.isatty(),
    )
    result = import_data(o.source, o.paths, o.out, mapping=o.map, options=options)
    print("\n".join(result.lines()))
    return 0


def _check(commands: Any) -> None:
    c = _command(
        commands,
        "check",
        "What a folder of tables holds, what is missing, and which metrics it can feed.",
        _run_check,
    )
    c.add_argument("folder", type=Path, metavar="DIR")
    c.add_argument("--format", choices=("table", "json"), default="table")


def _run_check(o: argparse.Namespace) -> int:
    from .metrics import METRICS
    from .tables import check

    reports = check(o.folder)
    tables = [_table_row(r) for r in reports]
    problems = [
        {"table": r.table, "column": p.column, "rows": p.rows, "problem": p.reason, "first": p.example}
        for r in reports
        for p in r.problems
    ]
    fed_by = _feeds(str(o.folder))
    metrics = [{"metric": m.id, **fed_by(m)} for m in METRICS.values()]
    if o.format == "json":
        shown = {"tables": tables, "problems": problems, "metrics": metrics}
        print(json.dumps(shown, ensure_ascii=False, indent=1, default=str))
        return 0
    _print_table(tables)
    print()
    if problems:
        _print_table(problems)
    else:
        print("no rows with problems")
    fed = sum(m["can be fed"] == "yes" for m in metrics)
    print(f"\n{fed} of {len(metrics)} metrics can be fed")
    _print_table(sorted(metrics, key=lambda m: m["can be fed"] == "no"))
    return 0


def _table_row(report: Any) -> dict[str, Any]:
    """One canonical table: whether it is there, and what it lacks. Missing required columns come first, with a mark."""
    lacks = [f"{c}!" for c in report.missing_required] + list(report.missing_optional)
    return {
        "table": report.table,
        "need": report.need,
        "rows": report.rows if report.present else "absent",
        "rows with problems": sum(p.rows for p in report.problems) if report.present else "",
        "lacks": ", ".join(lacks) if report.present else "",
    }


def _metric(commands: Any) -> None:
    c = _command(commands, "metric", "One metric on data, broken down.", _run_metric)
    c.add_argument("id", metavar="ID", help="a metric; `channelmark metrics` lists them")
    c.add_argument(
        "--data", default="sample", help="sample (default), a folder of canonical tables, or a database"
    )
    c.add_argument(
        "--by", default="", help="breakdowns, separated by commas: channel,month,agent,company,ticket_id …"
    )
    c.add_argument(
        "--statistic",
        default="",
        help="median, mean, p90, share, km_median, companies …, several separated by commas; the metric's own by default",
    )
    c.add_argument("--engine", default="", help="duckdb (default), spark, spark://host:7077, sc://host:15002")
    c.add_argument("--clock", choices=("calendar", "business"), help="the metric's own by default")
    c.add_argument("--variant", default="", help="another of the metric's definitions")
    c.add_argument("--within", default="", help="times for a share answered within: 1h,24h,48h")
    c.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="COLUMN=VALUE",
        help="keep these cases only; also != < <= > >=, and several values separated by commas",
    )
    c.add_argument("--from", dest="since", default="", metavar="DAY", help="first local day, e.g. 2025-01-01")
    c.add_argument("--to", dest="until", default="", metavar="DAY", help="last local day, included")
    c.add_argument(
        "--of", default="", metavar="ID", help="the metric that is compared: period_change --of csat"
    )
    c.add_argument("--company", default="", help="whose percentile; every company's without it")
    c.add_argument("--peers", default="", help="peers share these: industry,size,country")
    c.add_argument("--set", action="append", default=[], metavar="NAME=TIME", help="a threshold: window=14d")
    c.add_argument("--format", choices=("table", "json", "csv"), default="table")


def _run_metric(o: argparse.Namespace) -> int:
    from .metrics import get_metric

    asked = get_metric(o.id)  # a misspelt metric is told before any data are read
    bases = [get_metric(m).id for m in _names(o.of)]
    frame = _answer(o, asked.id, bases)
    for note in frame.attrs["notes"]:
        print(note, file=sys.stderr)
    if o.format == "csv":
        print(frame.to_csv(index=False), end="")
    elif o.format == "json":
        rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
        print(json.dumps(rows, ensure_ascii=False, indent=1, default=str))
    else:
        _print_table(frame.astype(object).where(frame.notna(), None).to_dict("records"))
    return 0


def _answer(o: argparse.Namespace, metric_id: str, bases: Sequence[str]) -> Any:
    from .benchmarks import load
    from .benchmarks.filters import parsed
    from .benchmarks.request import metric

    for condition in o.where:
        parsed(condition)  # so is a misspelt channel
    request = metric(metric_id, load(o.data, o.engine)).by(*_names(o.by)).of(*bases).between(o.since, o.until)
    request = request.variant(o.variant) if o.variant else request
    request = request.clock(o.clock) if o.clock else request
    request = request.set(**dict(_setting(s) for s in o.set)).filtered(*o.where)
    if o.company or o.peers:
        return request.percentile(o.company, _names(o.peers))
    if o.within:
        return request.within(*(_seconds(t) for t in _names(o.within)))
    return request.statistic(o.statistic)


def _names(text: str) -> tuple[str, ...]:
    return tuple(n.strip() for n in text.split(",") if n.strip())


def _setting(text: str) -> tuple[str, float]:
    name, sign, value = text.partition("=")
    if not sign or not name.isidentifier():
        raise BadCallError(f"--set {text}: write NAME=TIME, for example --set window=14d.")
    return name, _seconds(value, "set")


def _seconds(text: str, option: str = "within") -> float:
    units = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400}
    number = text.rstrip("smindh")
    unit = text[len(number) :] or "s"
    try:
        seconds = float(number) * units[unit]
    except (KeyError, ValueError):
        seconds = -1
    if not 0 <= seconds < float("inf"):
        raise BadCallError(f"--{option} {text}: write times as 30s, 15min, 1h or 2d, separated by commas.")
    return seconds


def _cards(commands: Any) -> None:
    c = _command(commands, "cards", "Render cards to image files, any selection in any size.", _run_cards)
    c.add_argument("language", metavar="LANG")
    c.add_argument(
        "--data", default="sample", help="sample (default), published, or a folder of canonical tables"
    )
    c.add_argument("--only", nargs="+", metavar="ID", help="these cards, reports or types only")
    c.add_argument("--size", default="square", help=f"{_SIZES}; several separated by commas")
    c.add_argument("--format", default="png", help="png, svg, pdf; several separated by commas")
    c.add_argument("--out", type=Path, default=Path("reports"), help="where editions go (default: reports)")
    c.add_argument("--brand", type=Path, help="a brand file (TOML)")
    c.add_argument("--mode", choices=("light", "dark"), help="which palette of the brand (default: its own)")
    c.add_argument("--templates", type=Path, help="a folder of your own card templates, before the brand's")
    c.add_argument("--jobs", type=int, default=2, help="threads (default: 2)")
    c.add_argument("--to", type=Path, help="folder for the files (default: OUT/LANG-cards)")
    c.add_argument("--draft", action="store_true", help="fall back to English where words are missing")


def _run_cards(o: argparse.Namespace) -> int:
    from .locales import language
    from .publish.selection import CardJob, render_selection

    job = CardJob(
        language=language(o.language, draft=o.draft).tag,
        data=o.data,
        only=tuple(o.only or ()),
        sizes=tuple(o.size.split(",")),
        formats=tuple(o.format.split(",")),
        out=o.out,
        to=o.to,
        brand=_file("brand", o.brand),
        mode=o.mode,
        templates=o.templates,
        jobs=_positive("jobs", o.jobs),
        draft=o.draft,
        say=lambda line: print(line, flush=True),
    )
    for path in render_selection(job):
        print(path.as_posix())
    return 0


def _contact_sheet(commands: Any) -> None:
    c = _command(
        commands,
        "contact-sheet",
        "One page with a card of each type in every size and language, to look through before a release.",
        _run_contact_sheet,
    )
    c.add_argument("languages", nargs="*", metavar="LANG", help="tags, or the pseudo-languages long and rtl")
    c.add_argument("--size", default="square,wide,story", help=f"{_SIZES}; several separated by commas")
    c.add_argument("--brand", type=Path, help="a brand file (TOML)")
    c.add_argument("--every", action="store_true", help="every card instead of one of each type")
    c.add_argument("--jobs", type=int, default=2, help="threads (default: 2)")
    c.add_argument("--to", type=Path, default=Path("reports/contact-sheet"), help="folder of the page")


def _run_contact_sheet(o: argparse.Namespace) -> int:
    from .cards.brand import Brand
    from .cards.catalogue import CARDS
    from .cards.contact import contact_sheet

    sheet = contact_sheet(
        o.to,
        tags=o.languages,
        sizes=o.size.split(","),
        brand=Brand.load(_file("brand", o.brand)),
        cards=CARDS if o.every else (),
        jobs=_positive("jobs", o.jobs),
    )
    for line in sheet.failed:
        print(line)
    print(f"{sheet.page.as_posix()}: {sheet.pictures} pictures, {len(sheet.failed)} that do not fit.")
    return 1 if sheet.failed else 0


def _verify(commands: Any) -> None:
    c = _command(
        commands,
        "verify",
        "Whether the figures of an edition, or of one card's picture, still hold.",
        _run_verify,
    )
    c.add_argument("what", type=Path, metavar="EDITION|PICTURE", help="reports/pl, or a card as PNG or SVG")
    c.add_argument("--data", help="for a picture: the data its figure is to be computed from")


def _run_verify(o: argparse.Namespace) -> int:
    from .publish.verify import verify

    if o.what.is_file():
        return _verify_picture(o)
    if o.data:
        raise BadCallError("--data goes with a picture; an edition names its own data.")
    verdict = verify(o.what)
    for d in verdict.differences:
        print(f"{d.subject}: {d.what}")
    state = f"{len(verdict.differences)} differ" if verdict.differences else "all hold"
    print(
        f"{o.what.as_posix()}: {verdict.figures} figures recomputed, {verdict.files} files compared, {state}."
    )
    return 1 if verdict.differences else 0


def _verify_picture(o: argparse.Namespace) -> int:
    from .publish.editions import Job, resolve_data
    from .publish.verify import verify_picture

    data = resolve_data(Job((), o.data)) if o.data else None
    verdict = verify_picture(o.what, data)
    print(f"{o.what.as_posix()}: card {verdict.provenance.card}, {verdict.provenance.sentence}")
    for line in verdict.checked:
        print(f"  {line}")
    for d in verdict.differences:
        print(f"  {d.subject}: {d.what}")
    print("The figure no longer holds." if verdict.differences else "The figure holds.")
    return 1 if verdict.differences else 0


def _alerts(commands: Any) -> None:
    c = _command(
        commands,
        "alerts",
        "Hold targets against data: print what crossed, and write messages that are ready to send. Sends nothing. "
        "Exit code 3 when a target is missed, 0 when none is.",
        _run_alerts,
    )
    c.add_argument(
        "rules", type=Path, metavar="RULES.toml", help="targets; see templates/alerts/example.toml"
    )
    c.add_argument(
        "--data", default="sample", help="sample (default), a folder of canonical tables, or a database"
    )
    c.add_argument(
        "--language",
        nargs="+",
        action="extend",
        default=[],
        metavar="LANG",
        help="language of the table, the first of several, and of the messages (default: en)",
    )
    c.add_argument("--out", type=Path, help="folder for the messages and scorecards; replaced whole")
    c.add_argument("--brand", type=Path, help="a brand file (TOML)")


def _run_alerts(o: argparse.Namespace) -> int:
    from .alerts import judge, load_rules, printed, write_alerts
    from .benchmarks import load
    from .locales import language

    rules = load_rules(o.rules)
    tags = tuple(dict.fromkeys(language(tag).tag for tag in (o.language or ["en"])))
    brand = _file("brand", o.brand)
    verdict = judge(rules, load(o.data))
    print(printed(verdict, tags[0]), end="")
    if o.out:
        print()
        for path in write_alerts(verdict, o.out, tags, brand, say=lambda line: print(line, file=sys.stderr)):
            print(path.as_posix())
    return 3 if verdict.crossed else 0


def _sample(commands: Any) -> None:
    c = _command(
        commands, "sample", "Make a synthetic data set in canonical tables, of any size.", _run_sample
    )
    c.add_argument(
        "--out", type=Path, required=True, help="folder for the tables; an older sample there is replaced"
    )
    c.add_argument("--companies", type=int, default=60, help="how many companies (default: 60)")
    c.add_argument("--tickets", type=int, help="how many contacts (default: 80000, October to December 2025)")
    c.add_argument("--seed", type=int, help="another seed gives other rows, the same seed the same bytes")


def _run_sample(o: argparse.Namespace) -> int:
    from .sample import make_sample

    given = {"companies": _positive("companies", o.companies), "tickets": o.tickets, "seed": o.seed}
    make_sample(o.out, progress=True, **{k: v for k, v in given.items() if v is not None})
    print(o.out.as_posix())
    return 0


def _lists(commands: Any) -> None:
    for name, text, rows in (
        ("languages", "Languages an edition can be published in.", _language_rows),
        ("sources", "Where data can come from.", _source_rows),
        ("reports", "Reports and their notebooks.", _report_rows),
    ):
        c = _command(commands, name, text, lambda o, rows=rows: _run_list(o, rows()))
        c.add_argument("--format", choices=("table", "json"), default="table")
    text = "Metrics and what they need; with --data, which of them the data can feed."
    c = _command(commands, "metrics", text, lambda o: _run_list(o, _metric_rows(o.data, o.family)))
    c.add_argument("--data", default="", help="sample, a folder of canonical tables, or a database")
    c.add_argument("--family", default="", help="volume, response, experience …")
    c.add_argument("--format", choices=("table", "json"), default="table")


def _run_list(o: argparse.Namespace, rows: list[dict[str, Any]]) -> int:
    if o.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        _print_table(rows)
    return 0


def _language_rows() -> list[dict[str, Any]]:
    from .locales import language, languages

    return [
        {"language": t, "name": language(t).name, "english": language(t).english_name} for t in languages()
    ]


def _source_rows() -> list[dict[str, Any]]:
    from .sources import rows

    return rows()


def _metric_rows(data: str = "", only: str = "") -> list[dict[str, Any]]:
    from .metrics import FAMILIES

    if only and only not in FAMILIES:
        raise BadCallError.unknown("family of metrics", only, FAMILIES)
    fed = _feeds(data) if data else None
    return [
        _metric_row(family, m) | ({} if fed is None else fed(m))
        for family, module in FAMILIES.items()
        for m in module.METRICS
        if only in ("", family)
    ]


def _metric_row(family: str, m: Any) -> dict[str, Any]:
    return {
        "metric": m.id,
        "family": family,
        "kind": m.kind,
        "statistic": m.statistic,
        "unit": m.unit,
        "better": m.better,
        "clock": m.clock and ("calendar, business" if m.business else m.clock),
        "variants": ", ".join(m.variants),
        "needs": ", ".join(m.inputs),
        "definition": m.definition,
    }


def _feeds(data: str) -> Callable[[Any], dict[str, Any]]:
    """What says of a metric whether the data can feed it, and what they lack."""
    from .benchmarks import load
    from .benchmarks.feeding import missing_inputs

    engine = load(data).engine

    def row(m: Any) -> dict[str, Any]:
        missing = missing_inputs(engine, m)
        return {"can be fed": "no" if missing else "yes", "missing": ", ".join(missing)}

    return row


def _report_rows() -> list[dict[str, Any]]:
    from .benchmarks.reports import REPORT_FIGURES
    from .cards.catalogue import CARDS

    return [
        {
            "report": r,
            "notebook": f"notebooks/{r}.ipynb",
            "figures": len(f),
            "cards": sum(c.report == r for c in CARDS.values()),
        }
        for r, f in REPORT_FIGURES.items()
    ]


def _print_table(rows: Sequence[dict[str, Any]]) -> None:
    """Columns wide enough for their longest cell; numbers to six digits."""
    if not rows:
        print("(nothing)")
        return
    names = list(rows[0])
    cells = [[_cell(r.get(n)) for n in names] for r in rows]
    widths = [max(len(n), *(len(c[i]) for c in cells)) for i, n in enumerate(names)]
    for line in (names, ["-" * w for w in widths], *cells):
        print("  ".join(text.ljust(w) for text, w in zip(line, widths, strict=True)).rstrip())


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    sys.exit(main())
