"""The page that explains every field to editors."""

import re
from pathlib import Path

import pytest

from strategysite.editors.kinds import kind_of, spaced
from strategysite.editors.pages import FIELDS
from strategysite.editors.reference import reference as reference_in
from strategysite.language.catalogue import Words, read_words
from strategysite.model.actions import Action
from strategysite.model.base import Record
from strategysite.model.partnership import Body
from strategysite.model.strategy import Strategy
from strategysite.model.vocabulary import Vocabulary
from strategysite.model.whole import FILES
from strategysite.register.files import REGISTERS

from ..support.examples import records_in

EVERY = FILES | REGISTERS
PROJECT = Path(__file__).parents[2]


def spoken(language: str) -> Words:
    return read_words(PROJECT / "translations", language)


def reference() -> str:
    return reference_in(spoken("en"))


@pytest.mark.parametrize("language", FIELDS)
def test_the_page_is_the_one_of_the_model(language: str) -> None:
    written = (PROJECT / "content" / FIELDS[language]).read_text(encoding="utf-8")

    assert written == reference_in(spoken(language)), "the model has changed: run `make schema`"


def test_the_welsh_page_has_the_same_fields_in_the_same_order_with_the_same_examples() -> None:
    """The lists of words at the end stand in the order of each alphabet."""
    tables = [
        [(cells[1], cells[-2]) for line in before.splitlines() if len(cells := re.split(r"(?<!\\\\)\|", line)) == 6]
        for before in (reference_in(spoken(language)).rpartition("\n## ")[0] for language in ("en", "cy"))
    ]
    field_and_example = [[row for row in table if "`" in row[0]] for table in tables]

    assert len(field_and_example[0]) > 500
    assert field_and_example[0] == field_and_example[1]


def test_no_meaning_on_the_welsh_page_is_left_in_english() -> None:
    rows = (reference_in(spoken(language)).splitlines() for language in ("en", "cy"))
    english, welsh = (
        {row.split(" | ")[1] for row in page if row.startswith("| `") and row.count(" | ") == 3} for page in rows
    )

    assert len(english) > 400
    assert english & welsh == set()


def test_every_field_of_every_group_stands_on_the_page() -> None:
    page = reference()
    records = {record for model in EVERY.values() for record in records_in(model)}
    missing = [
        f"{record.__name__}.{name}"
        for record in records
        for name, field in record.model_fields.items()
        if set(record.model_fields) != {"en", "cy"} and f"| `{field.alias or name}` |" not in page
    ]

    assert missing == []


def test_every_word_of_every_list_in_use_stands_on_the_page() -> None:
    page = reference()
    lists = [kind for kind in Vocabulary.__subclasses__() if f"### {spaced(kind.__name__)}\n" in page]

    assert len(lists) > 20
    assert [word for kind in lists for word in kind if f"| `{word.value}` | {word.label} |" not in page] == []


def test_every_table_has_as_many_cells_in_each_row() -> None:
    for table in re.findall(r"(?:^\|.*\n)+", reference(), re.MULTILINE):
        rows = [len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()]

        assert len(set(rows)) == 1, table


def test_nothing_on_the_page_would_vanish_as_markup() -> None:
    outside_code = re.sub(r"`[^`]*`", "", reference())

    assert re.findall(r"<[a-z]", outside_code) == []


def test_fields_that_must_be_there_are_marked() -> None:
    page = reference()

    assert "| `title` | The title of the strategy. **(must be there)** | text |" in page
    assert "| `vision` | The vision. | text, *prose* |" in page


@pytest.mark.parametrize(
    ("record", "field", "kind"),
    [
        (Strategy, "title", "text"),
        (Strategy, "summary", "text, *prose*"),
        (Strategy, "languages", "a list, each item `en` or `cy`"),
        (Strategy, "example", "`true` or `false`"),
        (Strategy, "edition", "the fields of *Edition*"),
        (Strategy, "legal_basis", "a word of the list *Legal basis*"),
        (Body, "website", "a web address, or one for each language"),
        (Body, "roles", "a list, each item a word of the list *Role*"),
        (Action, "when", "a time"),
        (Action, "owners", "a list, each item the id of an entry in partnership.yml"),
        (Action, "number", "words"),
    ],
)
def test_the_way_a_field_is_written_is_said_in_words(record: type[Record], field: str, kind: str) -> None:
    assert kind_of(record.model_fields[field].annotation, spoken("en")) == kind
