"""The smallest strategy without a fault: one file, and another that refers to it."""

STRATEGY = """\
title: {en: Safer Glanmorfa, cy: Glanmorfa Ddiogelach}
partnership: {en: Glanmorfa Partnership, cy: Partneriaeth Glanmorfa}
languages: [en, cy]
area:
  name: {en: Glanmorfa, cy: Glanmorfa}
  areas:
    - id: glanmorfa
      name: {en: Glanmorfa, cy: Glanmorfa}
      kind: welsh_county_borough
edition:
  name: {en: First, cy: Cyntaf}
  status: draft
dates: {}
contact:
  team: {en: The team, cy: Y tîm}
"""
PARTNERSHIP = """\
bodies:
  - id: council
    name: {en: Council, cy: Cyngor}
    kind: county_borough_council
    roles: [specified]
    areas: [glanmorfa]
"""


def small_strategy() -> dict[str, str]:
    """Return the texts of its files by their names."""
    return {"strategy.yml": STRATEGY, "partnership.yml": PARTNERSHIP}
