"""Every field is declared with its meaning and an example that is itself without a fault."""

import json
import re
from collections.abc import Iterator

import pytest
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from strategysite.model.base import Record
from strategysite.model.reference import Reference
from strategysite.model.vocabulary import Vocabulary
from strategysite.model.whole import FILES
from strategysite.shape.declared import declared_values

from ..support.examples import full, records_in

BOTH = {"languages": ("cy", "en")}
RECORDS = sorted(
    {record for model in FILES.values() for record in records_in(model)}, key=lambda record: record.__name__
)


def fields() -> Iterator[tuple[str, FieldInfo]]:
    for record in RECORDS:
        for name, field in record.model_fields.items():
            yield f"{record.__name__}.{name}", field


FIELDS = dict(fields())
ONE_VERSION = "Strategy.format"


def test_every_field_says_what_it_means_in_a_sentence() -> None:
    sentence = re.compile(r"[A-Z].*\.", re.DOTALL)

    assert [name for name, field in FIELDS.items() if not sentence.fullmatch(field.description or "")] == []


def test_every_field_has_one_example() -> None:
    assert [name for name, field in FIELDS.items() if len(field.examples or ()) != 1] == []


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_example_is_without_a_fault(record: type[Record]) -> None:
    for field in record.model_fields.values():
        declared = TypeAdapter(field.rebuild_annotation())
        for example in field.examples or ():
            assert declared.validate_json(json.dumps(example), strict=True, context=BOTH) is not None


def test_an_example_shows_something_other_than_what_is_taken_where_nothing_is_written() -> None:
    optional = {name: field for name, field in FIELDS.items() if not field.is_required() and name != ONE_VERSION}

    assert [name for name, field in optional.items() if field.examples == [field.get_default()]] == []


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_block_with_the_examples_of_all_its_fields_is_without_a_fault(record: type[Record]) -> None:
    data = full(record)
    if record.__name__ == "DataPoint":
        del data["withheld"]
    if set(data) >= {"points", "table"}:
        del data["table"]

    made = record.model_validate_json(json.dumps(data), strict=True, context=BOTH)

    assert made.model_fields_set <= set(record.model_fields)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_kind_of_block_says_what_it_is(record: type[Record]) -> None:
    assert (record.__doc__ or "").strip().endswith(".")
    assert record.__doc__ != Record.__doc__


def test_no_example_names_a_place_or_a_mailbox_of_somebody_real() -> None:
    examples = json.dumps([field.examples for field in FIELDS.values()], ensure_ascii=False)
    addresses = set(re.findall(r"https?://[^/\"]+|[^\" ]+@[^\" ]+", examples))
    public = {"https://www.legislation.gov.uk", "https://www.police.uk"}

    assert [found for found in addresses - public if not found.endswith("example.org")] == []


def test_every_reference_in_an_example_is_to_a_kind_of_entry_that_there_is() -> None:
    entries = {record.entry for record in RECORDS if hasattr(record, "entry")}
    kinds = {
        kind
        for model in FILES.values()
        for _, kind, _ in declared_values(model, full(model))
        if issubclass(kind, Reference)
    }

    assert {kind.to for kind in kinds} <= entries
    assert all(kind.file.removesuffix(".yml") in FILES for kind in kinds)


def test_every_kind_of_reference_leads_to_the_file_where_such_entries_stand() -> None:
    stand = {
        record.entry: name for name, model in FILES.items() for record in records_in(model) if hasattr(record, "entry")
    }

    for kind in Reference.__subclasses__():
        if kind.__module__ == "strategysite.model.reference":
            assert f"{stand[kind.to]}.yml" == kind.file


@pytest.mark.parametrize("vocabulary", Vocabulary.__subclasses__(), ids=lambda kind: kind.__name__)
def test_the_words_of_a_list_are_written_alike_and_shown_as_words(vocabulary: type[Vocabulary]) -> None:
    for member in vocabulary:
        assert member.value == member.value.lower().replace("-", "_").replace(" ", "_")
        assert member.label[0].isupper()
        assert "_" not in member.label


@pytest.mark.parametrize("name", FILES)
def test_every_file_may_be_empty_but_the_first(name: str) -> None:
    required = [field for field in FILES[name].model_fields.values() if field.is_required()]

    assert bool(required) is (name == "strategy")
