"""Targets in a TOML file: what figures are held against, in reports and by alerts."""

from __future__ import annotations

from .bounds import Target, TargetError
from .errors import RulesError
from .rules import Rule, Rules, load_rules

__all__ = ["Rule", "Rules", "RulesError", "Target", "TargetError", "load_rules"]
