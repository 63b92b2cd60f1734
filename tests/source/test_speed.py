"""How the time grows: against PyYAML's own reading of the same file, and with the size of the file."""

from collections.abc import Callable
from time import process_time

import pytest

from strategysite.source import events, read_yaml_text


def actions(count: int) -> str:
    """So many actions of six lines each, as an action plan has them."""
    return "actions:\n" + "".join(
        f"  - id: action-{number}\n    title: {{en: Action {number}, cy: Cam {number}}}\n"
        f"    owners: [police, council]\n    due: 2027-03-01\n    cost: {number * 100}\n    binding: true\n"
        for number in range(count)
    )


def shortest(act: Callable[[], object]) -> float:
    """The least of the processor that one of several runs takes, so that other work on the machine disturbs little."""
    times = []
    for _ in range(7):
        began = process_time()
        act()
        times.append(process_time() - began)
    return min(times)


@pytest.mark.skipif("C" not in events.PARSERS, reason="PyYAML was built without its C parser")
def test_reading_with_places_takes_little_longer_than_reading_without() -> None:
    text = actions(500)
    without = shortest(lambda: events.PARSERS["C"](text).get_single_data())

    assert shortest(lambda: read_yaml_text(text, "f.yml")) < 2 * without


def test_time_grows_with_the_file_and_not_with_its_square() -> None:
    small, large = actions(100), actions(800)

    assert shortest(lambda: read_yaml_text(large, "f.yml")) < 3 * 8 * shortest(lambda: read_yaml_text(small, "f.yml"))


@pytest.mark.parametrize("sign", ["\x00", "\u202e", "%\n", "\tx\n", "a\n", "- 'x\n", " ", ": "])
def test_faults_by_the_thousand_take_no_time_by_the_square(sign: str) -> None:
    small, large = f"a: b{sign * 2_000}c: d\n", f"a: b{sign * 32_000}c: d\n"

    assert shortest(lambda: read_yaml_text(large, "f.yml")) < 4 * 16 * shortest(lambda: read_yaml_text(small, "f.yml"))
