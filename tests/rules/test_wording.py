"""Advice on the words: seen where it helps, and not where it does not."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from strategysite.model import Prose
from strategysite.rules import Case
from strategysite.rules.wording import LOOKS, look
from strategysite.rules.wording.plain import words_in_a_sentence

from .complete import Plain, both, having, welsh

Cases = Callable[..., Case]
LONG = "The partnership " + "and its many partners " * 8 + "act."

SEEN = [
    ("text-long-sentences", LONG, "Mae'r bartneriaeth " + "a'i phartneriaid niferus hi " * 8 + "yn gweithredu."),
    ("text-same-in-both", "Every partner takes part.", "Every partner takes part."),
    ("text-lengths-differ", "Safer streets. " * 12, "Strydoedd mwy diogel."),
    ("text-numbers-differ", "In 2024 there were 412 injuries.", "Yn 2024 roedd 421 o anafiadau."),
    ("text-links-differ", "Read [the plan](https://example.org/plan).", "Darllenwch y cynllun hwn."),
    ("text-abbreviation", "The SVRP meets here.", "Mae'r bartneriaeth yn cwrdd."),
    ("text-heading-order", "# One\n\nWords.\n\n### Two\n\nWords.", "# Un\n\nGeiriau.\n\n## Dau\n\nGeiriau."),
    ("text-heading-order", "### One\n\nWords.\n\n## Two", "### Un\n\nGeiriau.\n\n### Dau"),
    ("text-heading-order", "One\n===\n\n### Two", "Un\n==\n\n## Dau"),
    ("text-empty-link", "Read [](https://example.org/plan).", "Darllenwch [hwn](https://example.org/plan)."),
    (
        "text-empty-link",
        "[![A plan](https://example.org/a.png)](https://example.org/plan)",
        "[Cynllun](https://example.org/plan) ![](https://example.org/a.png)",
    ),
    ("text-dead-link", "Read [it](#aims).", "Darllenwch [ef](https://example.org/nodau)."),
    ("text-dead-link", "Read [it](../actions/).", "Darllenwch [ef](https://example.org/camau)."),
    ("text-dead-link", "Read [it](www.example.org).", "Darllenwch [ef](https://example.org)."),
    ("text-dead-link", "Read [it](https://plan).", "Darllenwch [ef](https://example.org)."),
    ("text-dead-link", "Read [it](ftp://example.org/a).", "Darllenwch [ef](https://example.org/a)."),
    ("text-dead-link", "Read [it][plan] now.", "Darllenwch ef nawr."),
    ("text-table-caption", "Words.\n\n| A | B |\n|---|---|\n| a | b |", "Geiriau."),
    ("text-table-caption", "A | B\n--- | ---\na | b", "Geiriau."),
    ("welsh-term", "The Home Office decides.", "Y llywodraeth sy'n penderfynu."),
    ("welsh-term", "It is domestic abuse.", "Trais yn y cartref yw hyn."),
    ("welsh-damaged-word", "The partnership.", "Y bartNeriaeth."),
    ("welsh-damaged-word", "The Home.", "Y cartref a'r d?r."),
    ("welsh-lost-accent", "The group meets.", "Mae'r grwp yn cwrdd."),
    ("welsh-lost-accent", "In their house.", "Yn eu thy."),
    ("welsh-english-left", "Words. Others.", "Geiriau. This is what the partners of our area will do for them."),
    ("welsh-unfinished", "Words.", "Geiriau ???"),
    ("welsh-unfinished", "Words.", "[Cyfieithiad i ddilyn]"),
]

FINE = [
    ("Three Rivers", "Three Rivers"),
    ("Police.uk and Fearless", "Police.uk and Fearless"),
    ("Three people of 1,250 in 2024/25.", "Roedd 3 o bobl o blith 1250 yn 2024/25."),
    ("A rise of 12.5% by 31 March 2027.", "Cynnydd o 12.5% erbyn 31 Mawrth 2027."),
    ("Read [it](https://example.org/en/20).", "Darllenwch [ef](https://example.org/cy/30)."),
    ("The Serious Violence Prevention Board (SVPB). The SVPB meets.", "Y Bwrdd Atal Trais Difrifol. Mae'n cwrdd."),
    ("SVPB (the board) meets.", "Mae'r bwrdd yn cwrdd."),
    ("The NHS and GPs use CCTV in the UK.", "Mae'r GIG a meddygon teulu'n ei ddefnyddio."),
    ("PEOPLE, PLACES, PARTNERSHIPS and Part II, chapter IV", "POBL, LLEOEDD, PARTNERIAETHAU, Rhan II"),
    ("PEOPLE", "POBL"),
    ("This is NOT so.", "NID felly y mae."),
    ("# One\n\n## Two\n\n### Three\n\n# Four\n", "# Un\n\n## Dau\n\n### Tri\n\n# Pedwar\n"),
    ("![](https://example.org/picture.png)", "![](https://example.org/llun.png)"),
    ("Write to [us](mailto:team@example.org).", "Ysgrifennwch [atom](mailto:tim@example.org)."),
    ("Ring [us](tel:+441632960145).", "Ffoniwch [ni](tel:+441632960145)."),
    ("Read [it][a].\n\n[a]: https://example.org/a", "Darllenwch [ef][a].\n\n[a]: https://example.org/a"),
    ("The Home Office and domestic abuse.", "Y Swyddfa Gartref a cham-drin domestig."),
    ("Two partnerships, and strategies.", "Dwy bartneriaeth, a strategaethau."),
    ("It is in your house; nothing is lost.", "Mae yn dy le di; does dim ar goll."),
    ("Read the guide of the Home Office.", "Darllenwch *The guide for those who work with it* y Swyddfa Gartref."),
    ("One\n===\n\nTwo\n---\n\nWords.", "Un\n==\n\nDau\n---\n\nGeiriau."),
    ("**Injuries**\n\n| A | B |\n|---|---|\n| a | b |", "**Anafiadau**\n\n| A | B |\n|:--|--:|\n| a | b |"),
    ("Injuries by age:\n\n| A | B |\n|---|---|\n| a | b |", "## Anafiadau\n\nA | B\n--|--\na | b"),
    ("Words | more words", "Geiriau | mwy o eiriau"),
]


def seen_in(make: Cases, english: str, cymraeg: str) -> list[str]:
    return [kind.id for kind, _ in look(make(having(welsh(), "strategy.summary", both(english, cymraeg))))]


@pytest.mark.parametrize(("kind", "english", "cymraeg"), SEEN, ids=[f"{kind}: {words}" for kind, words, _ in SEEN])
def test_it_is_seen(kind: str, english: str, cymraeg: str, case: Cases) -> None:
    assert set(seen_in(case, english, cymraeg)) == {kind}


@pytest.mark.parametrize(("english", "cymraeg"), FINE)
def test_good_words_are_left_alone(english: str, cymraeg: str, case: Cases) -> None:
    assert seen_in(case, english, cymraeg) == []


def test_every_advice_is_seen_in_a_test() -> None:
    assert {kind for kind, *_ in SEEN} == {kind.id for kind in LOOKS}


@pytest.mark.parametrize(
    ("words", "average"),
    [
        ("One two three. Four five!", 2.5),
        ("One two:\n\n- three four\n- five six\n\nSeven", 1.75),
        ("See [the plan](https://example.org/a.b.c) now.", 4),
        ("", 0),
    ],
)
def test_words_in_a_sentence_are_counted(words: str, average: float) -> None:
    assert words_in_a_sentence(words) == average


@pytest.mark.parametrize(
    "plain",
    [
        having(welsh(), "strategy.glossary", [{"term": both("SVRP", "PLTD"), "meaning": both("It.", "Hi.")}]),
        having(welsh(), "partnership.bodies.0.short_name", both("SVRP", "PLTD")),
    ],
    ids=["glossary", "short name"],
)
def test_an_abbreviation_is_known_where_it_is_explained(plain: Plain, case: Cases) -> None:
    summary = both("The SVRP meets here.", "Mae'r PLTD yn cwrdd.")

    assert not list(look(case(having(plain, "strategy.summary", summary))))


def test_an_abbreviation_is_told_once_for_the_whole_strategy(case: Cases) -> None:
    plain = having(welsh(), "strategy.summary", both("The SVRP meets here.", "Mae'n cwrdd."))

    [(_, finding)] = look(case(having(plain, "needs.summary", both("The SVRP read it.", "Fe'i darllenwyd."))))

    assert (finding.file, finding.pointer) == ("strategy", ("summary", "en"))


def in_chapter(make: Cases, english: str, cymraeg: str) -> Case:
    """Return a complete strategy with one chapter."""
    judged = make(having(welsh(), "strategy.chapters", [{"id": "schools", "title": both("Schools", "Ysgolion")}]))
    return replace(judged, definition=replace(judged.definition, chapters={"schools": Prose(en=english, cy=cymraeg)}))


def test_a_chapter_is_read_too_and_told_at_its_line(case: Cases) -> None:
    [(kind, finding)] = look(in_chapter(case, "# One\n\nWords.\n\n### Two", "# Un\n\n## Dau"))

    assert (kind.id, finding.file, finding.line) == ("text-heading-order", "sections/schools.en.md", 5)


def test_a_table_in_a_chapter_is_told_at_its_head(case: Cases) -> None:
    [(kind, finding)] = look(in_chapter(case, "Words.", "Geiriau.\n\n| A | B |\n|---|---|\n| a | b |"))

    assert (kind.id, finding.file, finding.line) == ("text-table-caption", "sections/schools.cy.md", 3)


def test_a_link_to_a_heading_of_the_chapter_is_not_dead(case: Cases) -> None:
    words = "## What we do\n\nWords.\n\nRead [it](#chapter-what-we-do) and [more](#chapter-aims)."

    told = [finding.message for _, finding in look(in_chapter(case, words, words.replace("Words", "Geiriau")))]

    assert told == ['The link "more" leads to "#chapter-aims", which is no heading of this text.'] * 2
