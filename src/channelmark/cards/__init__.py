"""Stat cards: which there are, what they say in a language, and how they are drawn."""
