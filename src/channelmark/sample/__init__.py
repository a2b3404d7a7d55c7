"""The sample data set: synthetic, deterministic, labelled as synthetic."""

from .build import AS_OF, make_sample
from .calibration import Calibrated, Target, calibration

__all__ = ["AS_OF", "Calibrated", "Target", "calibration", "make_sample"]
