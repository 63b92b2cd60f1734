"""The pages for editors that are written by hand say the same in both languages."""

import re
from pathlib import Path

import pytest

CONTENT = Path(__file__).parents[2] / "content"
PAGES = {"reports.md": "adroddiadau.md", "signposts.md": "arwyddbyst.md", "translating.md": "cyfieithu.md"}
OTHER = PAGES | {"rules.md": "rheolau.md", "reference.md": "cyfeirlyfr.md"}


def shape(text: str) -> list[str]:
    """Return what a page is made of, in its order: headings by level, tables by rows, lists, blocks of code."""
    signs = re.findall(r"^(#{1,6} |\||- |```)", text, re.MULTILINE)
    return [sign.strip() for sign in signs]


@pytest.mark.parametrize(("english", "welsh"), PAGES.items())
def test_a_page_and_its_twin_are_made_of_the_same_parts(english: str, welsh: str) -> None:
    pages = [(CONTENT / name).read_text(encoding="utf-8") for name in (english, welsh)]

    assert shape(pages[0]) == shape(pages[1])


@pytest.mark.parametrize(("english", "welsh"), PAGES.items())
def test_a_page_leads_to_its_twin_and_to_pages_in_its_own_language(english: str, welsh: str) -> None:
    links = [re.findall(r"\]\(([\w-]+\.md)\)", (CONTENT / name).read_text("utf-8")) for name in (english, welsh)]

    assert (links[0][0], links[1][0]) == (welsh, english)
    assert [OTHER[name] for name in links[0][1:]] == links[1][1:]


@pytest.mark.parametrize("name", sorted({*OTHER, *OTHER.values()}))
def test_every_link_between_the_pages_leads_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([\w/-]+\.md)\)", (CONTENT / name).read_text(encoding="utf-8"))

    assert links
    assert [link for link in links if not (CONTENT / link).is_file()] == []
