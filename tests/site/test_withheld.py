"""What is not for the public stays away from it: internal notes, drafts, and the files that pages are made from."""

import gzip
import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from strategysite.model import FILES
from strategysite.model.common import Internal
from strategysite.model.strategy import Waiver
from strategysite.source import read_yaml

from ..support.built import BuiltSite
from ..support.inside import contents, inside
from ..support.project import PROJECT, built, copy_project, tree

NOTE = "For the partnership alone: note"
DRAFT = "strategies/cwm-bach-2026/strategy.yml"


def records_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the records that a field may hold, whatever lists and choices stand around them."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from records_in(part)


def reachable(models: list[type[BaseModel]]) -> set[type[BaseModel]]:
    """Return every record that a strategy can hold."""
    found: set[type[BaseModel]] = set()
    while models:
        model = models.pop()
        if model not in found:
            found.add(model)
            models += [record for field in model.model_fields.values() for record in records_in(field.annotation)]
    return found


class Planting:
    """Puts a note into every record that can bear one, and remembers into which."""

    def __init__(self) -> None:
        self.planted: Counter[type[BaseModel]] = Counter()

    def into(self, value: Any, model: type[BaseModel]) -> Any:
        """Return a value as an editor wrote it, with notes."""
        if isinstance(value, list):
            return [self.into(item, model) for item in value]
        if not isinstance(value, dict):
            return value
        noted = {name: self._field(inside, name, model) for name, inside in value.items()}
        if issubclass(model, Internal):
            self.planted[model] += 1
            noted["internal"] = f"{NOTE} {self.planted.total()} on {model.__name__}."
        if model is Waiver:
            noted["reason"] = f"{NOTE} on a waiver."
        return noted

    def _field(self, value: Any, name: str, model: type[BaseModel]) -> Any:
        declared = model.model_fields.get(name)
        records = list(records_in(declared.annotation)) if declared else []
        return self.into(value, records[0]) if len(records) == 1 else value


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Planting]:
    """Return the site of the project's strategies with a note on every record that can bear one."""
    project = copy_project(tmp_path_factory.mktemp("noted") / "project")
    planting = Planting()
    for name, model in FILES.items():
        for file in project.glob(f"strategies/*/{name}.yml"):
            plain = planting.into(read_yaml(file, file.name).plain, model)
            file.write_text(json.dumps(plain, ensure_ascii=False), encoding="utf-8")
    return built(project), planting


def test_the_examples_have_a_record_of_every_type_that_can_bear_a_note(noted: tuple[Path, Planting]) -> None:
    can = {model for model in reachable(list(FILES.values())) if issubclass(model, Internal)}

    missing = sorted(model.__name__ for model in can - set(noted[1].planted))
    assert missing == [], "give an example such a record, so that this test sees whether its note is published"


def test_no_internal_note_is_published_in_any_form(noted: tuple[Path, Planting]) -> None:
    leaks = [name for name, content in contents(noted[0]) if NOTE.encode() in content]

    assert leaks == []


def test_a_note_would_be_found_in_whatever_form_it_was_published(site: BuiltSite) -> None:
    word = io.BytesIO()
    with zipfile.ZipFile(word, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", f"<w:t>{NOTE}</w:t>")

    for packed_up in (NOTE.encode(), gzip.compress(NOTE.encode()), word.getvalue(), gzip.compress(word.getvalue())):
        assert any(NOTE.encode() in content for _, content in inside("a", packed_up))
    assert any(b"Aldermere" in content for name, content in contents(site.folder) if name.startswith("search-index/"))


def test_notes_change_nothing_on_the_site(noted: tuple[Path, Planting], site: BuiltSite) -> None:
    with_notes, without = tree(noted[0]), tree(site.folder)

    assert [name for name in with_notes.keys() | without.keys() if with_notes.get(name) != without.get(name)] == []


@pytest.fixture
def draft(project: Path) -> Path:
    """Return a project whose only strategy is a draft."""
    file = project / DRAFT
    file.write_text(file.read_text(encoding="utf-8").replace("status: consultation", "status: draft"), encoding="utf-8")
    return project


def test_a_draft_is_not_in_the_site(draft: Path) -> None:
    site = built(draft)

    assert [name for name, content in tree(site).items() if b"Cwm Bach" in content or b"Little Valley" in content] == []


def test_a_preview_shows_a_draft_in_a_folder_of_its_own_and_says_that_it_is_one(draft: Path) -> None:
    preview = BuiltSite(built(draft, PREVIEW="1"))

    assert not (draft / "site").exists()
    pages = [page for page in preview.pages.values() if page.address.startswith(("cy/cwm-bach/", "en/little-valley/"))]
    assert len(pages) > 40
    for page in pages:
        assert page.html.one("div", class_="banner-draft").text, page.address
        assert page.html.one("meta", name="robots")["content"] == "noindex", page.address


def test_nothing_that_the_site_is_made_from_is_in_it(site: BuiltSite) -> None:
    folders = ("strategies", "templates", "translations", "hooks", "content/registers")
    sources = {path.name for folder in folders for path in (PROJECT / folder).rglob("*.*")}
    published = {Path(name).name for name in site.files} - {"index.html"}

    assert {name for name in sources & published if not name.endswith((".css", ".js", ".svg"))} == set()
