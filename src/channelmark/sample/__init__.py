"""The sample data set: synthetic, deterministic, labelled as synthetic, of any size.

`plan` says what it should look like and `draw` where its randomness comes from. `companies`, `hours` and `people` are
who is there. `units` cuts the sample into pieces; of each piece `contacts` and `lives` wish what happens, `duty` finds
agents for it, `moved` puts the contacts where the agents are, and `story` is the result. `tickets`, `history`, `talk`,
`sessions`, `agent_time`, `opinions`, `sales`, `people` and `desk` turn it into canonical `rows`; `build` runs all of it.
"""

from .build import AS_OF, make_sample
from .calibration import Calibrated, Target, calibration
from .standing import standing_folder, standing_sample

__all__ = [
    "AS_OF",
    "Calibrated",
    "Target",
    "calibration",
    "make_sample",
    "standing_folder",
    "standing_sample",
]
