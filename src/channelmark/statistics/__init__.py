"""Intervals, suppression and checks on claims: numbers about numbers, no data access."""
