"""Where outside addresses stand, and which of them are asked."""

from pathlib import Path

import pytest

from strategysite.links.addresses import addresses, is_asked
from strategysite.links.places import outside_links

from ..support.project import PROJECT

YAML = """\
title: Safer Glanmorfa   # https://comment.wales/stays-because-it-is-on-a-line
# https://comment.wales/not-looked-at
links:
  - {title: A, address: https://a.wales/x, day: 2026-01-01}
  - title: B
    address: "https://a.wales/x#part"
    internal:
      note: https://secret.wales/page

      more: https://secret.wales/more
  - title: C
    text: See https://c.wales/(one), or [D](https://d.wales/two).
internal: https://secret.wales/last
"""


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("See https://a.wales/x.", ["https://a.wales/x"]),
        ("(https://a.wales/x)", ["https://a.wales/x"]),
        ("https://a.wales/x_(y)", ["https://a.wales/x_(y)"]),
        ('address: "https://a.wales/x?a=1&b=2",', ["https://a.wales/x?a=1&b=2"]),
        ("{en: https://a.wales/x, cy: https://b.wales/y}", ["https://a.wales/x", "https://b.wales/y"]),
        ("[A](https://a.wales/x), **https://b.wales/y**", ["https://a.wales/x", "https://b.wales/y"]),
        ('<a href="https://a.wales/x">A</a>', ["https://a.wales/x"]),
        ("no address, nor http:// alone", []),
    ],
)
def test_an_address_ends_where_the_sentence_goes_on(line: str, found: list[str]) -> None:
    assert list(addresses(line)) == found


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.gov.uk/x", True),
        ("https://8.8.8.8/", True),
        ("https://example.org/x", False),
        ("https://www.example.com/x", False),
        ("https://council.example/x", False),
        ("http://localhost:8000/", False),
        ("http://127.0.0.1/", False),
        ("http://10.1.2.3/", False),
        ("http://[::1]/", False),
        ("http://169.254.169.254/latest", False),
        ("http://intranet/", False),
        ("http://files.council.local/", False),
    ],
)
def test_only_the_open_web_is_asked(address: str, expected: bool) -> None:
    assert is_asked(address) is expected


def test_every_address_has_all_its_places_and_notes_stay_inside(tmp_path: Path) -> None:
    folder = tmp_path / "strategies" / "glanmorfa"
    folder.mkdir(parents=True)
    (folder / "strategy.yml").write_text(YAML, encoding="utf-8")

    found = {one.address: [place.line for place in one.places] for one in outside_links(tmp_path)}

    assert found == {
        "https://comment.wales/stays-because-it-is-on-a-line": [1],
        "https://a.wales/x": [4, 6],
        "https://c.wales/(one)": [12],
        "https://d.wales/two": [12],
    }


def test_strategies_registers_pages_and_templates_are_looked_through() -> None:
    folders = {place.file.rsplit("/", 1)[0] for found in outside_links(PROJECT) for place in found.places}

    assert {"content/registers", "content/pages/cy", "templates/pages", "strategies/aldermere-2026"} <= folders
