"""Whatever a file holds, shaping it ends, and every fault has a place in the file and words."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from strategysite.model.whole import FILES
from strategysite.shape import shape
from strategysite.source import read_yaml_text

from ..support.examples import full

KEYS = sorted({field.alias or name for model in FILES.values() for name, field in model.model_fields.items()})
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**15) + 1, 10**15 - 1),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(
        ["2026-02-30", "by end 2027", "2024/25", "https://example.org/", "javascript:x", "£12,500", "", " ", "9999/00"]
    ),
)
DATA = st.recursive(
    LEAVES,
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from(["en", "cy", "id", "words", "points", "period", *KEYS]) | st.text(max_size=5),
            inside,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def steps_into(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the path to every value inside some data."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for step, item in inside for found in steps_into(item, (*path, step)))]


def changed(value: Any, path: tuple[str | int, ...], to: Any) -> Any:
    """Return data with the value at a path in other words."""
    if not path:
        return to
    copy = json.loads(json.dumps(value))
    holder = copy
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = to
    return copy


def check(name: str, data: Any, languages: tuple[str, ...]) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=1)
    lines = text.split("\n")
    document = read_yaml_text(text, f"{name}.yml")

    record, problems = shape(FILES[name], document, {"languages": languages})

    assert (record is None) == bool(problems)
    for problem in problems:
        assert 1 <= problem.line <= len(lines), problem
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, problem
        assert problem.message.endswith((".", "?")), problem
        assert problem.remedy.strip() == problem.remedy != "", problem
        assert "\n" not in str(problem), problem
        assert problem.rule.startswith("form-"), problem
        assert problem.rule != "form-other", problem


@given(name=st.sampled_from(list(FILES)), data=DATA, languages=st.sampled_from([("cy", "en"), ("en",), ("cy",)]))
def test_any_data_at_all_is_shaped_or_told(name: str, data: Any, languages: tuple[str, ...]) -> None:
    check(name, data, languages)


@settings(max_examples=600)
@given(name=st.sampled_from(list(FILES)), choose=st.data(), languages=st.sampled_from([("cy", "en"), ("en",)]))
def test_a_whole_file_with_any_part_of_it_changed_is_shaped_or_told(
    name: str, choose: st.DataObject, languages: tuple[str, ...]
) -> None:
    whole = full(FILES[name])
    path = choose.draw(st.sampled_from(steps_into(whole)))

    check(name, changed(whole, path, choose.draw(DATA)), languages)
