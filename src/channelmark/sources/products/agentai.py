"""Agent.ai, AI agents: no documented export of rows."""

from ..model import Product

SOURCE = Product(
    "agentai",
    "Agent.ai",
    system="generic",
    route="no export of rows is documented; save what its pages or reports list as CSV or JSON and import it by a "
    "mapping file: channelmark import generic PATH --map FILE",
)
