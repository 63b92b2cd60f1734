"""Plurals and what they are plurals of, so that a search for one finds the other.

Welsh makes its plurals in many ways. Those that add an ending are undone by rule; those that change inside the word
can only be listed, and the list holds words of this field. In English the endings of verbs are undone as well: who
looks for *reporting* wants what was reported, and a Welsh verb has a noun for that.
Words are written without accents, as they are compared.
"""

from collections.abc import Iterator, Mapping
from typing import Final

SINGULARS: Final[Mapping[str, Mapping[str, str]]] = {
    "cy": {
        "anafiadau": "anaf",
        "anghenion": "angen",
        "anifeiliaid": "anifail",
        "argymhellion": "argymhelliad",
        "athrawon": "athro",
        "bechgyn": "bachgen",
        "blynyddoedd": "blwyddyn",
        "brodyr": "brawd",
        "bysiau": "bws",
        "byrddau": "bwrdd",
        "canghennau": "cangen",
        "capeli": "capel",
        "carchardai": "carchar",
        "cardiau": "cerdyn",
        "cartrefi": "cartref",
        "ceir": "car",
        "ceisiadau": "cais",
        "chwiorydd": "chwaer",
        "cleifion": "claf",
        "clybiau": "clwb",
        "cwestiynau": "cwestiwn",
        "cyfeillion": "cyfaill",
        "cyllyll": "cyllell",
        "cymdogion": "cymydog",
        "cynghorau": "cyngor",
        "cynghorion": "cyngor",
        "cyrff": "corff",
        "drysau": "drws",
        "effeithiau": "effaith",
        "eglwysi": "eglwys",
        "ffeithiau": "ffaith",
        "ffynonellau": "ffynhonnell",
        "ffyrdd": "ffordd",
        "geiriau": "gair",
        "gweithiau": "gwaith",
        "gwersi": "gwers",
        "gwragedd": "gwraig",
        "gwreiddiau": "gwraidd",
        "gynnau": "gwn",
        "heddweision": "heddwas",
        "ieithoedd": "iaith",
        "llefydd": "lle",
        "lleisiau": "llais",
        "merched": "merch",
        "meysydd": "maes",
        "negeseuon": "neges",
        "nosweithiau": "noson",
        "nyrsys": "nyrs",
        "oedolion": "oedolyn",
        "penaethiaid": "pennaeth",
        "pentrefi": "pentref",
        "perchnogion": "perchennog",
        "perthnasau": "perthynas",
        "plant": "plentyn",
        "plismyn": "plismon",
        "plwyfi": "plwyf",
        "rhaglenni": "rhaglen",
        "rhesymau": "rheswm",
        "rhieni": "rhiant",
        "sesiynau": "sesiwn",
        "swyddi": "swydd",
        "sylwadau": "sylw",
        "tafarndai": "tafarn",
        "tai": "ty",
        "teithiau": "taith",
        "themau": "thema",
        "trefi": "tref",
        "unigolion": "unigolyn",
        "ysbytai": "ysbyty",
        "ystadegau": "ystadegyn",
    },
    "en": {
        "children": "child",
        "knives": "knife",
        "lives": "life",
        "men": "man",
        "people": "person",
        "thieves": "thief",
        "wives": "wife",
        "women": "woman",
    },
}
"""The singular of each plural that no rule undoes, by language."""

_DOUBLED: Final = "bdglmnprt"
"""Letters that English doubles before an ending: stop, stopping."""

ENDINGS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "cy": (
        ("iau", ""), ("au", ""), ("ion", ""), ("on", ""), ("oedd", ""), ("ydd", ""), ("od", ""), ("iaid", ""),
        ("nnau", "n"), ("feydd", "fa"), ("wyr", "wr"), ("wyr", "iwr"), ("wyr", "ydd"),
    ),
    "en": (
        ("s", ""), ("es", ""), ("ies", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("ied", "y"),
        *((2 * letter + ending, letter) for letter in _DOUBLED for ending in ("ing", "ed")),
    ),
}  # fmt: skip
"""The endings of forms of words, and what stands in the word itself: swyddfeydd, swyddfa; policing, police.

Which of them fits a word, only a dictionary can say, so every one is tried.
"""

SHORTEST_STEM: Final = 3
"""How many letters must be left before an ending for it to be taken for one: ``cam-au``, but not ``ba-nnau``."""


def singulars(language: str, word: str) -> Iterator[str]:
    """Yield every word that a plain word may be a form of: the listed one alone, or one for each ending."""
    if word in SINGULARS[language]:
        yield SINGULARS[language][word]
        return
    for ending, singular in ENDINGS[language]:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= SHORTEST_STEM:
            yield stem + singular
