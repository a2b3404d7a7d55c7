"""Small views that hold everything a page can show, among it texts that would be markup if they were not escaped."""

from dataclasses import replace

from channelmark.cards.model import LocalCard, Segment
from channelmark.figures import Figure, Source, Value
from channelmark.publish.view import (
    CardView,
    ChartView,
    Definition,
    GalleryView,
    IndexView,
    Link,
    PageView,
    Piece,
    TableRow,
    TableView,
)

HOSTILE = """<script>alert(1)</script> & "two" 'one' #show $x$ *bold* _it_ [link] `raw` \\n @ref // ~ {{ x }} {% y %}"""

WORDS = {
    "page-edition": "English edition",
    "page-language-name": "English",
    "page-contents": "Contents",
    "page-skip": "Skip to the text",
    "page-answer": "In short",
    "page-reading": "What the figures say",
    "page-cards": "The cards",
    "page-charts": "Charts",
    "page-figures": "All figures",
    "page-companies": "By company",
    "page-definitions": "Definitions",
    "page-notes": "Notes on the data",
    "page-disputes": "Contradictions in published figures",
    "page-siblings": "Other reports",
    "page-formula": "Formula:",
    "page-tables": "Side by side",
    "page-lacks": "What the data could not feed",
    "page-colophon": "How this page was made",
    "page-gallery": "Card gallery",
    "page-pdf": "PDF of this report",
    "page-all-reports": "All reports of this edition",
    "page-definition-link": "Definition",
    "page-data-link": "Data",
    "page-download": "Download the figures",
    "page-back-to-text": "Back to the text",
    "badge-sample": "Sample data",
    "badge-published": "Published figure",
    "chart-table": "The figures of this chart",
    "gallery-title": "Card gallery",
    "gallery-intro": "Two cards, ready to post.",
    "gallery-search": "Search the cards",
    "gallery-report": "Report",
    "gallery-type": "Kind",
    "gallery-all": "All",
    "gallery-copy": "Copy the text",
    "gallery-copied": "Copied",
    "gallery-download": "Download",
    "gallery-square": "square",
    "gallery-wide": "wide",
    "gallery-story": "story",
    "gallery-none": "No card matches.",
    "gallery-channel": "Channel",
    "gallery-copy-image": "Copy the picture",
    "gallery-embed": "Copy code for a web page",
    "gallery-copying": "Copy",
    "gallery-short-text": "text",
    "gallery-short-image": "picture",
    "gallery-short-embed": "code",
    "gallery-choose": "Select",
    "gallery-choose-shown": "Select all shown",
    "gallery-selection": "Selected cards",
    "gallery-clear": "Clear the selection",
    "gallery-zip": "Download as ZIP",
    "gallery-zipped": "The ZIP file is in your downloads.",
    "gallery-failed": "Your browser did not allow this",
}

DOWNLOADS = (
    Link(text="CSV (2 kB)", href="customer_portal.csv", type="text/csv"),
    Link(text="Excel (9 kB)", href="customer_portal.xlsx"),
)

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><defs><clipPath id="c"><path d="M0 0H120V60H0z"/>'
    '</clipPath></defs><path clip-path="url(#c)" id="line" d="M10 50L110 10" fill="none" stroke="#D03A12"/></svg>'
)


def figure(id: str, share: float, publisher: str | None = None) -> Figure:
    """A share, computed on the sample or published by somebody."""
    computed = Source(kind="computed", data="sample", synthetic=True)
    source = Source(kind="published", publisher=publisher) if publisher else computed
    values = (Value(value=share, unit="fraction"),)
    return Figure(id=id, metric=id, kind="percent", values=values, statistic="share", source=source)


def card(
    id: str, shown: Figure, lead: str, large: str, trail: str, lang: str = "en", **changes: object
) -> CardView:
    """A card that says `shown` in three runs of words."""
    runs = (("text", lead), ("figure", large), ("text", trail))
    sentence = lead + large + trail
    local = LocalCard(
        id=id,
        report="customer_portal",
        type="percent",
        arrangement="text_figure_text" if lead else "figure_text",
        lang=lang,
        dir="ltr",
        hashtags=("#CSAT",),
        segments=tuple(Segment(role=role, text=text) for role, text in runs if text),  # type: ignore[arg-type]
        title=f"Title of {id}",
        badge="Published figure" if shown.published else "Sample data",
        badge_kind="published" if shown.published else "sample",
        comparison=None,
        note="n = 4,120 · January–June 2025",
        source="Source: channelmark sample data",
        alt=f"{sentence} A ring.",
        post=f"{sentence}\n#CSAT",
        figures=(shown,),
        sentence=sentence,
    )
    local = replace(local, **changes)  # type: ignore[arg-type]
    return CardView(card=local, art="", folder=f"cards/customer_portal/{id}", search="łącz zażółć")


def table(id: str, caption: str, rows: tuple[TableRow, ...], columns: tuple[str, ...]) -> TableView:
    """A table whose columns after the first are numbers."""
    numeric = tuple(i > 0 for i in range(len(columns)))
    return TableView(id=id, caption=caption, columns=columns, rows=rows, numeric=numeric)


def page_view(**changes: object) -> PageView:
    """A page with every part, two cards, and a published figure among computed ones."""
    csat, used = figure("portal_csat", 0.92), figure("portal_used", 0.77, "Microsoft")
    cards = (
        card("portal_csat", csat, "", "92%", " of customers are satisfied."),
        card("portal_used", used, "Portals were used by ", "over 77%", ", often."),
    )
    rows = (
        TableRow(id="figure-portal_csat", cells=("Satisfaction", "92%", "4,120")),
        TableRow(id="figure-portal_used", cells=("Self-service users", "over 77%", "–")),
        TableRow(cells=("First contact resolution", "too few cases", "3"), muted=True),
    )
    companies = (TableRow(cells=("Acme", "2 h", "80")),)
    twin = table("chart-1-table", "Share by time", (TableRow(cells=("1 h", "10%")),), ("Time", "Share"))
    view = PageView(
        report="customer_portal",
        lang="en",
        dir="ltr",
        title="Customer portal benchmarks",
        description="How companies answer through a portal.",
        words=WORDS,
        banner="These figures come from generated sample data.",
        banner_kind="sample",
        mark="†",
        mark_note="Figures with the mark † were published by others.",
        answer=cards,
        paragraphs=(
            (
                Piece(text="Customers are content: "),
                Piece(text="92%", figure="portal_csat"),
                Piece(text=" are satisfied, and "),
                Piece(text="over 77%", figure="portal_used", published=True),
                Piece(text=" have used a portal; "),
                Piece(text="5 minutes", figure="portal_without_a_row"),
                Piece(text=" pass."),
            ),
        ),
        cards=cards,
        charts=(
            ChartView(
                id="chart-1", title="Answered in time", caption="The curve rises.", svg=SVG, table=twin
            ),
        ),
        tables=(
            table("table-figures", "Every figure of this page", rows, ("Figure", "Value", "Cases")),
            table("table-companies", "First response by company", companies, ("Company", "Median", "Cases")),
        ),
        definitions=(Definition(figure="portal_csat", name="Satisfaction", text="Share of good ratings."),),
        disputes=((Piece(text="Two texts of one publisher disagree."),),),
        notes=("Unanswered contacts count as unanswered.",),
        downloads=DOWNLOADS,
        siblings=(
            Link(text="Social media", href="social_media.html"),
            Link(text="Live chat", href="live_chat.html"),
        ),
        colophon=("Made with channelmark.",),
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def hostile_page() -> PageView:
    """A page on which every text is hostile."""
    page = page_view()
    row = replace(page.tables[0].rows[0], cells=(HOSTILE, HOSTILE, HOSTILE))
    first = replace(page.tables[0], caption=HOSTILE, columns=(HOSTILE,) * 3, rows=(row,))
    return replace(
        page,
        title=HOSTILE,
        description=HOSTILE,
        banner=HOSTILE,
        mark_note=HOSTILE,
        paragraphs=((Piece(text=HOSTILE), Piece(text=HOSTILE, figure="portal_csat", published=True)),),
        charts=(replace(page.charts[0], title=HOSTILE, caption=HOSTILE),),
        tables=(first,),
        definitions=(replace(page.definitions[0], name=HOSTILE, text=HOSTILE),),
        disputes=((Piece(text=HOSTILE),),),
        notes=(HOSTILE,),
        colophon=(HOSTILE,),
        siblings=(Link(text=HOSTILE, href="x.html"),),
    )


def gallery_view(**changes: object) -> GalleryView:
    """The gallery of the page's two cards."""
    view = GalleryView(
        lang="en",
        dir="ltr",
        title="Card gallery",
        words=WORDS,
        banner="These figures come from generated sample data.",
        banner_kind="sample",
        cards=page_view().cards,
        reports=(("customer_portal", "Customer portal benchmarks"),),
        types=(("percent", "Share"),),
        channels=(("portal", "customer portal"), ("social", "social media")),
        showing={"0": "0 cards shown", "1": "1 card shown", "2": "2 cards shown"},
        selected={"0": "0 cards selected", "1": "1 card selected", "2": "2 cards selected"},
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def index_view(**changes: object) -> IndexView:
    """The front page of an edition with one report."""
    page = page_view()
    pdf = Link(text="PDF", href="customer_portal.pdf")
    view = IndexView(
        lang="en",
        dir="ltr",
        title="Benchmarks of customer support",
        words=WORDS,
        banner=page.banner,
        banner_kind=page.banner_kind,
        reports=((Link(text=page.title, href="customer_portal.html"), page.description, pdf),),
        cards=page.cards,
        gallery=Link(text="Card gallery", href="gallery.html"),
        downloads={"customer_portal.html": DOWNLOADS},
        files=(Link(text="figures.json", href="figures.json"),),
    )
    return replace(view, **changes)  # type: ignore[arg-type]
