"""The sample data set: synthetic, deterministic, labelled as synthetic."""

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
