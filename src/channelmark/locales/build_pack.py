"""Rebuild `cldr.json`, the part of Unicode CLDR that figures and dates need.

    npm install cldr-core cldr-dates-full cldr-localenames-full cldr-misc-full cldr-numbers-full cldr-units-full
    python -m channelmark.locales.build_pack node_modules

The packages must be of one version; it is written into the pack. To add a language, add its tag to LANGUAGES
and run this again. The data stay under the Unicode licence, see CLDR-LICENSE.md beside the pack.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

LANGUAGES = (
    "ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt pt-PT ro ru sk sl sr sv th tr uk "
    "vi zh-Hans zh-Hant"
).split()
CURRENCIES = (
    "AED AUD BGN BRL CAD CHF CNY CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KRW MXN NOK NZD PHP PLN RON RSD RUB SAR "
    "SEK SGD THB TRY TWD UAH USD VND ZAR"
).split()
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNITS = "second minute hour day week month year".split()
_BIDI = re.compile("[\u200e\u200f\u061c]")


class Source:
    """The unpacked npm packages; every read is one JSON file of one language."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, package: str, path: str) -> Any:
        """A file of a package, as data."""
        return json.loads((self.folder / package / path).read_text("utf-8"))

    def supplemental(self, name: str) -> Any:
        """A file about all languages."""
        return self.read("cldr-core", f"supplemental/{name}.json")["supplemental"]

    def main(self, package: str, language: str, name: str) -> Any:
        """A file about one language."""
        return self.read(f"cldr-{package}-full", f"main/{language}/{name}.json")["main"][language]

    @property
    def version(self) -> str:
        """Version of the packages."""
        return str(self.read("cldr-numbers-full", "package.json")["version"])


def build(folder: Path) -> dict[str, Any]:
    """The whole pack."""
    source = Source(folder)
    return {"version": source.version, "languages": {tag: _language(source, tag) for tag in LANGUAGES}}


def _language(source: Source, tag: str) -> dict[str, Any]:
    base = tag.split("-", maxsplit=1)[0]
    plurals = source.supplemental("plurals")["plurals-type-cardinal"]
    ranges = source.supplemental("pluralRanges")["plurals"]
    rules = plurals.get(tag) or plurals[base]
    return {
        **_names(source, tag),
        **_numbers(source, tag),
        "plurals": {k.removeprefix("pluralRule-count-"): v.split("@")[0].strip() for k, v in rules.items()},
        "plural_ranges": {
            k.removeprefix("pluralRange-start-").replace("-end-", ">"): v
            for k, v in ranges.get(base, {}).items()
        },
        "units": {width: _units(source, tag, width) for width in ("long", "short")},
        "list": source.main("misc", tag, "listPatterns")["listPatterns"]["listPattern-type-standard"],
        "dates": _dates(source, tag),
        "quotes": _quotes(source, tag),
    }


def _quotes(source: Source, tag: str) -> str:
    """Every quotation mark of the language."""
    data = source.main("misc", tag, "delimiters")["delimiters"]
    names = ("quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd")
    return "".join(dict.fromkeys("".join(data[n] for n in names)))


def _names(source: Source, tag: str) -> dict[str, Any]:
    order = source.main("misc", tag, "layout")["layout"]["orientation"]["characterOrder"]
    return {
        "name": source.main("localenames", tag, "languages")["localeDisplayNames"]["languages"][tag],
        "english": source.main("localenames", "en", "languages")["localeDisplayNames"]["languages"][tag],
        "dir": "rtl" if order == "right-to-left" else "ltr",
    }


def _numbers(source: Source, tag: str) -> dict[str, Any]:
    data = source.main("numbers", tag, "numbers")["numbers"]
    system = data["defaultNumberingSystem"]
    digits = source.supplemental("numberingSystems")["numberingSystems"][system]["_digits"]
    symbols = data[f"symbols-numberSystem-{system}"]
    money = data[f"currencyFormats-numberSystem-{system}"]
    names = {
        "decimal": "decimal",
        "group": "group",
        "plusSign": "plus",
        "minusSign": "minus",
        "percentSign": "percent",
    }
    return {
        "digits": digits,
        "min_grouping": int(data["minimumGroupingDigits"]),
        "symbols": {new: _clean(symbols[old]) for old, new in names.items()},
        "decimal": _clean(data[f"decimalFormats-numberSystem-{system}"]["standard"]),
        "percent": _clean(data[f"percentFormats-numberSystem-{system}"]["standard"]),
        "money": _clean(money["standard"].split(";")[0]),
        "money_letters": _clean(money.get("standard-alphaNextToNumber", money["standard"]).split(";")[0]),
        "misc": {k: _clean(v) for k, v in data[f"miscPatterns-numberSystem-{system}"].items()},
        "currencies": _currencies(source, tag),
    }


def _currencies(source: Source, tag: str) -> dict[str, Any]:
    """Symbol and narrow symbol of each currency; one that has neither is left out and shows its code."""
    data = source.main("numbers", tag, "currencies")["numbers"]["currencies"]
    out = {}
    for code in CURRENCIES:
        symbol, narrow = data[code].get("symbol", code), data[code].get("symbol-alt-narrow")
        if symbol != code or narrow:
            out[code] = [_clean(symbol), _clean(narrow or symbol)]
    return out


def _units(source: Source, tag: str, width: str) -> dict[str, dict[str, str]]:
    data = source.main("units", tag, "units")["units"][width]
    return {unit: _forms(data[f"duration-{unit}"]) for unit in UNITS}


def _forms(data: dict[str, str]) -> dict[str, str]:
    """Patterns by plural category, and by case:category where the case has a form of its own."""
    names = {k: k.replace("unitPattern-count-", "").replace("-count-", ":") for k in data if "-count-" in k}
    forms = {names[k]: _clean(v) for k, v in data.items() if k in names}
    return {k: v for k, v in forms.items() if ":" not in k or v != forms.get(k.split(":")[1])}


def _dates(source: Source, tag: str) -> dict[str, Any]:
    data = source.main("dates", tag, "ca-gregorian")["dates"]["calendars"]["gregorian"]
    formats = data["dateTimeFormats"]["availableFormats"]
    intervals = data["dateTimeFormats"]["intervalFormats"]
    return {
        "long": _clean(data["dateFormats"]["long"]),
        "medium": _clean(data["dateFormats"]["medium"]),
        "month": _clean(formats["yMMMM"]),
        "month_short": _clean(formats["yMMM"]),
        "interval_long": {k: _clean(v) for k, v in intervals.get("yMMMMd", {}).items()},
        "interval_medium": {k: _clean(v) for k, v in intervals["yMMMd"].items()},
        "months": {f"{c} {w}": list(data["months"][c][w].values()) for c in _CONTEXTS for w in _WIDTHS},
        "weekdays": {w: list(data["days"]["stand-alone"][w].values()) for w in _WIDTHS},
        "day_short": _clean(formats["MMMd"]),
        "first_day": _first_day(source, tag),
    }


def _first_day(source: Source, tag: str) -> int:
    """The day a week begins with where most readers of the language live, 1 (Monday) to 7, as in ISO."""
    likely = source.supplemental("likelySubtags")["likelySubtags"]
    place = tag.rpartition("-")[2]
    if not (len(place) == 2 and place.isupper()):
        place = (likely.get(tag) or likely[tag.partition("-")[0]]).rpartition("-")[2]
    days = source.supplemental("weekData")["weekData"]["firstDay"]
    return WEEK.index(days.get(place, days["001"])) + 1


_CONTEXTS = ("format", "stand-alone")
_WIDTHS = ("wide", "abbreviated")


def _clean(text: str) -> str:
    """Without direction marks: in right-to-left languages whole figures are isolated instead."""
    return _BIDI.sub("", text)


def main(arguments: list[str]) -> int:
    """Write the pack beside this file; returns the exit code."""
    if len(arguments) != 1 or not Path(arguments[0], "cldr-core").is_dir():
        print(
            "Give the folder that holds cldr-core and its sister packages, e.g. node_modules.",
            file=sys.stderr,
        )
        return 2
    pack = json.dumps(build(Path(arguments[0])), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    Path(__file__).with_name("cldr.json").write_text(pack + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
