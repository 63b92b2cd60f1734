"""A preview makes what is asked for and no more, and what it makes is what a whole build writes."""

import random
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import material
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from strategysite.load import folder as reading
from strategysite.model import Text
from strategysite.phrase import Phrase
from strategysite.preview import OnRequest
from strategysite.project import Before, moment_of_build, read_project
from strategysite.publication import Site
from strategysite.rules.assessing import check
from strategysite.site import render
from strategysite.site.search_index import write_index
from strategysite.site.settings import Settings
from strategysite.site.statement import Contact

from ..support.project import NOON_OF_TODAY, TODAY, tree
from .conftest import copy_mini

ICONS = Path(material.__file__).parent / "templates" / ".icons"
PAGE = "en/little-valley/2026-to-2029/actions/index.html"
NAMES = Text(en="A site", cy="Gwefan")


def site_of(root: Path, before: Before | None = None) -> Site:
    """Read a project as a preview does, and return its site."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SOURCE_DATE_EPOCH", NOON_OF_TODAY)
        now = moment_of_build()
    project, _ = read_project(root, TODAY, before)
    contact = Contact("team@example.org")
    shown = Settings(NAMES, NAMES, contact, "https://example.org/", drafts=True, now=now, documents=False)
    return Site(project, shown, ICONS)


def written(site: Site, folder: Path) -> dict[str, bytes]:
    """Return every file of a whole build."""
    site.write(folder)
    site.keep_addresses(folder)
    return tree(folder)


def asked(site: Site, folder: Path) -> OnRequest:
    return OnRequest(site, folder, said.append)


said: list[Phrase] = []


def another(project: Path, name: str) -> Path:
    """Add a strategy to a project: the very small one, for an area of its own."""
    to = project / "strategies" / name
    shutil.copytree(project / "strategies" / "cwm-bach-2026", to)
    file = to / "strategy.yml"
    words = file.read_text(encoding="utf-8")
    own = re.sub(r"(\n {2}name: )\{.*?\}", rf"\1{{en: {name.title()}, cy: {name.title()}}}", words, count=1)
    own = re.sub(r"\n {2}address: \{.*?\}", "", own, count=1)
    file.write_text(own, encoding="utf-8")
    return to


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project of three very small strategies; whoever changes it changes it back."""
    project = copy_mini(tmp_path_factory.mktemp("three") / "project")
    for name in ("dyffryn", "glanmor"):
        another(project, name)
    return project


@dataclass
class Work:
    """What was done: strategies read and checked, pages rendered."""

    read: int = 0
    checked: int = 0
    rendered: int = 0


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    """Count the work that is done from now on."""
    done = Work()

    def counting(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def counted(*arguments: object) -> object:
            setattr(done, name, getattr(done, name) + 1)
            return function(*arguments)

        return counted

    monkeypatch.setattr(reading, "read_strategy", counting("read", reading.read_strategy))
    monkeypatch.setattr("strategysite.project.check", counting("checked", check))
    monkeypatch.setattr("strategysite.parallel._cores", lambda: 1)
    monkeypatch.setattr(render.Renderer, "page", counting("rendered", render.Renderer.page))
    return done


def test_after_a_save_one_strategy_is_read_and_checked_and_one_page_rendered(
    three: Path, tmp_path: Path, work: Work
) -> None:
    before = Before()
    asked(site_of(three, before), tmp_path / "before")
    assert work == Work(read=3, checked=3, rendered=0)

    file = three / "strategies" / "cwm-bach-2026" / "actions.yml"
    file.write_text(file.read_text(encoding="utf-8") + "# saved\n", encoding="utf-8")
    shown = asked(site_of(three, before), tmp_path / "after")
    assert work == Work(read=4, checked=4, rendered=0)

    assert shown.make(PAGE)
    assert work == Work(read=4, checked=4, rendered=1)
    assert [path for path in tree(tmp_path / "after") if path.endswith(".html")] == [PAGE]

    assert shown.make(PAGE), "it is there"
    assert work.rendered == 1


def test_each_file_made_on_request_in_any_order_is_that_of_a_whole_build(three: Path, tmp_path: Path) -> None:
    whole = written(site_of(three), tmp_path / "whole")
    shown = asked(site_of(three), tmp_path / "shown")
    listed = sorted(whole)
    paths = [*listed[1::2], *listed[::2][::-1]]

    missed = [path for path in paths if not shown.make(path)]

    assert missed == []
    assert tree(tmp_path / "shown") == whole


def test_what_the_site_does_not_have_is_not_made(three: Path, tmp_path: Path) -> None:
    shown = asked(site_of(three), tmp_path)

    assert not shown.make("en/little-valley/2026-to-2029/nothing/index.html")
    assert not shown.make("favicon.ico")
    assert not shown.make("../outside.html")
    assert "/en/little-valley/" in shown
    assert "/en/big-valley/" not in shown


def test_who_searches_gets_the_index_of_every_page_and_is_told_that_it_takes_a_while(
    three: Path, tmp_path: Path
) -> None:
    said.clear()
    written(site_of(three), tmp_path / "whole")
    write_index(tmp_path / "whole")

    assert asked(site_of(three), tmp_path / "shown").make("search-index/en/index.json")

    assert tree(tmp_path / "shown") == tree(tmp_path / "whole")
    assert len(said) == 1


FILES = (
    "strategy",
    "partnership",
    "governance",
    "needs",
    "priorities",
    "actions",
    "measures",
    "consultation",
    "review",
)
ENGLISH = re.compile(r"^( *en: )([A-Z])", re.MULTILINE)


@dataclass(frozen=True)
class Edit:
    """One thing that somebody does between two looks at the preview."""

    kind: Callable[["Edit", Path, int], None]
    strategy: int
    file: str
    place: int


def say(edit: Edit, file: Path, number: int) -> None:
    words = file.read_text(encoding="utf-8") if file.is_file() else ""
    if there := list(ENGLISH.finditer(words)):
        at = there[edit.place % len(there)]
        file.write_text(f"{words[: at.end(1)]}Again{number} {words[at.start(2) :]}", encoding="utf-8")


def fault(_: Edit, file: Path, number: int) -> None:
    with file.open("a", encoding="utf-8") as words:
        words.write(f"motto{number}: Nobody declared this.\n")


def mend(_: Edit, file: Path, __: int) -> None:
    for each in file.parent.glob("*.yml"):
        mended = re.sub(r"^motto.*\n", "", each.read_text(encoding="utf-8"), flags=re.MULTILINE)
        each.write_text(mended, encoding="utf-8")


def take_away(_: Edit, file: Path, __: int) -> None:
    if file.name != "strategy.yml":
        file.unlink(missing_ok=True)


def set_status(edit: Edit, file: Path, _: int) -> None:
    file = file.with_name("strategy.yml")
    status = ("draft", "consultation", "final")[edit.place % 3]
    file.write_text(re.sub(r"status: \w+", f"status: {status}", file.read_text(encoding="utf-8")), encoding="utf-8")


def go_on(_: Edit, file: Path, number: int) -> None:
    for chapter in file.parent.glob("sections/*.md"):
        chapter.write_text(f"{chapter.read_text(encoding='utf-8')}\nMore {number}.\n", encoding="utf-8")


def add(_: Edit, file: Path, number: int) -> None:
    another(file.parents[2], f"newydd{number}")


def remove(_: Edit, file: Path, __: int) -> None:
    if file.parent.name != "cwm-bach-2026":
        shutil.rmtree(file.parent)


def touch_register(_: Edit, file: Path, number: int) -> None:
    with (file.parents[2] / "content" / "registers" / "services.yml").open("a", encoding="utf-8") as words:
        words.write(f"# {number}\n")


DONE = (say, say, fault, mend, take_away, set_status, go_on, add, remove, touch_register)
EDITS = st.builds(
    Edit,
    kind=st.sampled_from(DONE),
    strategy=st.integers(0, 9),
    file=st.sampled_from(FILES),
    place=st.integers(0, 99),
)


def do(edit: Edit, project: Path, number: int) -> None:
    """Do what an edit says to one of the strategies that are there."""
    folders = sorted((project / "strategies").iterdir())
    edit.kind(edit, folders[edit.strategy % len(folders)] / f"{edit.file}.yml", number)


@pytest.fixture(scope="module")
def untouched(three: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Return a way to get a new copy of the strategies."""
    numbers = count()

    def copied() -> Path:
        to = tmp_path_factory.mktemp("edited") / str(next(numbers))
        shutil.copytree(three, to, symlinks=True)
        return to

    return copied


@settings(max_examples=3, phases=[Phase.generate])  # each builds twice: more, or making them smaller, takes too long
@given(edits=st.lists(EDITS, min_size=4, max_size=9), look=st.randoms(use_true_random=False))
def test_whatever_is_edited_the_whole_build_after_it_is_as_a_clean_one(
    untouched: Callable[[], Path], edits: list[Edit], look: random.Random
) -> None:
    project = untouched()
    before = Before()
    scratch = project.with_suffix(".sites")
    for number, edit in enumerate(edits):
        shown = asked(site_of(project, before), scratch / str(number))
        for page in look.sample(list(shown._site.pages()), 2) if number % 2 else ():
            shown.make(page.file)
        do(edit, project, number)

    clean = written(site_of(project), scratch / "clean")

    assert written(site_of(project, before), scratch / "after") == clean
    shown = asked(site_of(project, before), scratch / "shown")
    assert all(shown.make(path) for path in look.sample(sorted(clean), 10))
    assert tree(scratch / "shown").items() <= clean.items()
    shutil.rmtree(project)
    shutil.rmtree(scratch)
