"""HelpDocs: a knowledge base without a documented export of single visits or contacts."""

from ..model import Product

SOURCE = Product(
    "helpdocs",
    "HelpDocs knowledge base",
    system="generic",
    route="no export of rows is documented; import the visits of your web analytics (web_analytics), or a list of "
    "your own by a mapping file: channelmark import generic PATH --map FILE",
)
