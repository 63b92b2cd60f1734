"""Bringing an edition that was written for an earlier version of the model up to date, letter by letter."""
