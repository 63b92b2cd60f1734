"""No address that was ever published is lost: it is built, or leads on, or the build says so."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from strategysite.cli.main import app
from strategysite.ledger.addresses import addresses_in, by_area
from strategysite.ledger.record import Entry, add, read_record
from strategysite.ledger.redirects import FILE, Declared, read_redirects, resolved
from strategysite.ledger.standing import losses, standing

from ..site.conftest import copy_mini
from ..support.built import BuiltSite
from ..support.project import PROJECT, build, built, tree

ACTIONS = "strategies/cwm-bach-2026/actions.yml"


def declared(root: Path, yaml: str) -> Declared:
    (root / FILE).parent.mkdir(parents=True, exist_ok=True)
    (root / FILE).write_text(yaml, encoding="utf-8")
    found, problems = read_redirects(root)
    assert problems == []
    return found


def test_a_page_is_known_by_its_folder_and_a_document_by_its_file(tmp_path: Path) -> None:
    for file in (
        "index.html",
        "en/a/index.html",
        "en/a/b.pdf",
        "404.html",
        "assets/site.css",
        "robots.txt",
        "_headers",
    ):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()

    assert addresses_in(tmp_path) == {"/", "/en/a/", "/en/a/b.pdf"}


def test_each_area_has_a_part_of_the_ledger_of_its_own(tmp_path: Path) -> None:
    areas = {"/en/three-rivers/": "three-rivers", "/cy/y-tair-afon/": "three-rivers"}

    add(tmp_path, ["/en/three-rivers/a/", "/cy/y-tair-afon/", "/en/help/", "/"], areas)
    add(tmp_path, ["/en/about/"], areas)

    assert {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "content" / "addresses").iterdir()} == {
        "site.txt": "/\n/en/about/\n/en/help/\n",
        "three-rivers.txt": "/cy/y-tair-afon/\n/en/three-rivers/a/\n",
    }
    assert read_record(tmp_path)["/en/help/"] == Entry("content/addresses/site.txt", 3)
    assert by_area([], areas) == {}


def test_what_two_people_added_at_once_is_merged_by_itself() -> None:
    attributes = (PROJECT / ".gitattributes").read_text(encoding="utf-8")

    assert "/content/addresses/*.txt merge=union" in attributes


def test_a_lost_address_is_told_at_its_line_with_where_it_may_have_gone() -> None:
    record = {"/en/a/bus/": Entry("content/addresses/a.txt", 7)}
    found = standing(record, frozenset({"/en/a/buses/"}), {})

    [told] = [str(problem) for problem in losses(found, record)]

    assert told == (
        'content/addresses/a.txt:7:1: "/en/a/bus/" was published, and this build would lose it. Bring the page back '
        '("address" keeps its word where a name has changed). Or say where it went: in content/addresses/'
        'redirects.yml, write "- from: /en/a/bus/" and below that "to: /en/a/buses/". '
        "If it was never public, take the line out."
    )


def test_a_redirect_is_followed_to_its_end(tmp_path: Path) -> None:
    said = declared(tmp_path, "redirects:\n  - {from: /en/a/, to: /en/b/}\n  - {from: /en/b/, to: /en/c/}\n")

    led_on, problems = resolved(said, ["/en/a/", "/en/b/"], frozenset({"/en/c/"}))

    assert led_on == {"/en/a/": "/en/c/", "/en/b/": "/en/c/"}
    assert problems == []


def test_all_that_stood_below_an_address_can_move_at_once(tmp_path: Path) -> None:
    said = declared(tmp_path, "redirects:\n  - {from: /en/old/, to: /en/new/, below: true}\n")
    record = ["/en/old/", "/en/old/actions/", "/en/old/data.csv", "/en/other/"]

    led_on, _ = resolved(said, record, frozenset({"/en/new/", "/en/new/actions/"}))

    assert led_on == {"/en/old/": "/en/new/", "/en/old/actions/": "/en/new/actions/", "/en/old/data.csv": "/en/new/"}


@pytest.mark.parametrize(
    ("yaml", "told"),
    [
        ("- {from: /en/a/, to: /en/nowhere/}", '"/en/a/" is to lead to "/en/nowhere/", which is not built.'),
        ("- {from: /en/there/, to: /en/}", '"/en/there/" is built, so it cannot lead elsewhere.'),
        ("- {from: /en/a/, to: /en/b/}\n  - {from: /en/b/, to: /en/a/}", '"/en/a/" is to lead to "/en/a/", which'),
    ],
)
def test_a_redirect_that_cannot_be_is_told_at_its_place(yaml: str, told: str, tmp_path: Path) -> None:
    said = declared(tmp_path, f"redirects:\n  {yaml}\n")

    _, problems = resolved(said, ["/en/a/"], frozenset({"/en/there/", "/en/"}))

    assert str(problems[0]).startswith("content/addresses/redirects.yml:")
    assert told in str(problems[0])


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//evil.example/", '/en/" onload=x', "/EN/", "en/a/", "/../x/"]
)
def test_a_redirect_leads_to_nothing_but_a_page(address: str, tmp_path: Path) -> None:
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / FILE).write_text(f"redirects:\n  - from: /en/a/\n    to: '{address}'\n", encoding="utf-8")

    found, problems = read_redirects(tmp_path)

    assert found.redirects == ()
    assert [problem.file for problem in problems] == ["content/addresses/redirects.yml"]


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small project that was built once, all of its addresses on record."""
    project = copy_mini(tmp_path_factory.mktemp("ledger") / "project")
    add(project, addresses_in(built(project)), {})
    return project


@pytest.fixture
def renamed(recorded: Path, tmp_path: Path) -> Path:
    """Return the project with another title for an action, so that its page has another address."""
    project = shutil.copytree(recorded, tmp_path / "project")
    actions = project / ACTIONS
    text = actions.read_text(encoding="utf-8")
    actions.write_text(text.replace("Teach every class", "Teach all classes"), encoding="utf-8")
    return project


OLD, NEW = (
    "/en/little-valley/2026-to-2029/actions/teach-every-class/",
    "/en/little-valley/2026-to-2029/actions/teach-all-classes/",
)


def test_a_build_that_would_lose_an_address_fails_and_leaves_the_site_as_it_was(renamed: Path) -> None:
    before = tree(renamed / "site")

    ran = build(renamed)

    assert ran.returncode == 1
    assert re.search(rf'content/addresses/site\.txt:\d+:1: "{OLD}" was published', ran.stderr)
    assert f'"to: {NEW}"' in ran.stderr
    assert tree(renamed / "site") == before


def test_a_preview_asks_for_no_redirect(renamed: Path) -> None:
    built(renamed, PREVIEW="1")


def test_a_declared_redirect_is_a_page_that_leads_on_without_a_script(renamed: Path) -> None:
    (renamed / FILE).write_text(f"redirects:\n  - from: {OLD}\n    to: {NEW}\n", encoding="utf-8")

    site = BuiltSite(built(renamed))

    page = site.pages[OLD[1:]]
    assert [meta["content"] for meta in page.html.all("meta") if meta["http-equiv"] == "refresh"] == [
        "0; url=../teach-all-classes/"
    ]
    assert page.main.all("a")[0]["href"] == "../teach-all-classes/"
    assert [link["href"] for link in page.html.all("link", rel="canonical")] == [f"https://example.org{NEW}"]
    assert (site.folder / "_redirects").read_text(encoding="utf-8") == (
        f"{OLD} {NEW} 301\n/cy/* /cy/404.html 404\n/en/* /en/404.html 404\n"
    )
    assert OLD not in (site.folder / "sitemap.xml").read_text(encoding="utf-8")


@pytest.fixture
def told(recorded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Return a way to give ``ledger`` arguments in a project that has a new page and has lost one."""
    project = shutil.copytree(recorded, tmp_path / "project", symlinks=True)
    shutil.rmtree(project / "site" / OLD[1:])
    (project / "site" / "en" / "new").mkdir()
    (project / "site" / "en" / "new" / "index.html").touch()
    monkeypatch.chdir(project)

    def command(*arguments: str) -> tuple[int, str]:
        ended = CliRunner().invoke(app, ["ledger", *arguments], catch_exceptions=False)
        return ended.exit_code, ended.output

    return command


def test_the_command_shows_what_is_new_and_what_is_lost(told: Callable[..., tuple[int, str]]) -> None:
    code, said = told()

    assert code == 0
    assert "/en/new/ is not on record yet\n" in said
    assert f'"{OLD}" was published, and this build would lose it.' in said
    assert '"strategysite ledger accept" puts those on record that are not yet.' in said


def test_a_pipeline_stops_where_an_address_is_lost_and_nothing_is_put_on_record_then(
    told: Callable[..., tuple[int, str]],
) -> None:
    before = tree(Path("content/addresses"))

    assert told("check")[0] == 1
    assert told("accept")[0] == 1
    assert tree(Path("content/addresses")) == before


def test_without_a_built_site_there_is_nothing_to_compare(told: Callable[..., tuple[int, str]]) -> None:
    shutil.rmtree("site")

    code, said = told()

    assert (code, "Run make site first." in said) == (2, True)
