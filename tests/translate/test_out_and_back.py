"""A whole example out to a translator and back: only the words of one language change, and no other letter."""

import re
from collections.abc import Callable
from dataclasses import replace
from gettext import NullTranslations
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from strategysite.language.catalogue import Words
from strategysite.load import Loaded, read_strategy
from strategysite.source import read_yaml
from strategysite.source.spans import spans
from strategysite.translate.package import Package
from strategysite.translate.pairs import pairs_of
from strategysite.translate.po import from_po, to_po
from strategysite.translate.record import AGREED
from strategysite.translate.word import to_word
from strategysite.translate.word_reading import from_word
from strategysite.translate.xliff import from_xliff, to_xliff

from .conftest import EXAMPLE, Run

ENGLISH = Words("en", NullTranslations())
FORMS: dict[str, tuple[Callable[[bytes], Package], Callable[[Package], bytes], str]] = {
    "xliff": (lambda sent: from_xliff(sent.decode()), lambda back: to_xliff(back).encode(), "xlf"),
    "po": (lambda sent: from_po(sent.decode()), lambda back: to_po(back).encode(), "po"),
    "word": (from_word, lambda back: to_word(back, ENGLISH), "docx"),
}
KEPT = re.compile(r"\]\([^)]*\)|https?://\S+|\S+@\S+|`[^`]*`")


def pseudo(words: str) -> str:
    """Return words that are longer and in no language, with their numbers, links and marks of Markdown."""
    ends = [0, *(end for found in KEPT.finditer(words) for end in found.span()), len(words)]
    parts = [words[start:end] for start, end in pairwise(ends)]
    return "".join(part if odd % 2 else re.sub(r"[^\W\d_]{4,}", r"ŷ\g<0>ŵ", part) for odd, part in enumerate(parts))


def filled(package: Package) -> Package:
    """Return a package as a translator sends it back, with every text in other words."""
    units = (replace(unit, target=pseudo(unit.source), is_done=True, file="strategy.yml") for unit in package.units)
    return replace(package, units=tuple(units))


def masked(loaded: Loaded, file: Path, language: str) -> str:
    """Return a YAML file with a sign in place of every text in a language."""
    text = file.read_text(encoding="utf-8")
    root = spans(text)
    assert root
    here = [pair for pair in pairs_of(loaded) if pair.file == file.name]
    nodes = [node for pair in here if (node := root.at((*pair.pointer, language)))]
    assert len(nodes) == len(here)
    for node in sorted(nodes, key=lambda node: node.start, reverse=True):
        text = f"{text[: node.start]}§{text[node.end :]}"
    return text


def without(value: Any, language: str) -> Any:
    """Return data with the words of a language left out of every text."""
    if isinstance(value, dict):
        is_text = set(value) == {"en", "cy"}
        return {key: without(item, language) for key, item in value.items() if not (is_text and key == language)}
    return [without(item, language) for item in value] if isinstance(value, list) else value


def said(loaded: Loaded, language: str) -> dict[str, str]:
    return {pair.key: pair.said_in(language) for pair in pairs_of(loaded)}


@pytest.mark.parametrize(("language", "form"), [("cy", "xliff"), ("en", "xliff"), ("cy", "po"), ("cy", "word")])
def test_the_only_change_is_the_words_of_one_language(project: Path, run: Run, language: str, form: str) -> None:
    read, written, ending = FORMS[form]
    folder = project / "strategies" / EXAMPLE
    before, files = read_strategy(folder, project), sorted(folder.glob("*.yml"))
    kept = {file: (masked(before, file, language), without(read_yaml(file, "").plain, language)) for file in files}
    other = {"cy": "en", "en": "cy"}[language]
    sent = project / f"sent.{ending}"
    assert run("export", EXAMPLE, "--to", language, "--all", "--format", form, "--out", str(sent)).exit_code == 0
    sent.write_bytes(written(filled(read(sent.read_bytes()))))

    taken = run("import", str(sent))

    assert taken.exit_code == 0, taken.output
    after = read_strategy(folder, project)
    assert after.problems == ()
    assert said(after, other) == said(before, other)
    assert said(after, language) == {key: pseudo(words) for key, words in said(before, other).items()}
    for file, (text, plain) in kept.items():
        assert masked(after, file, language) == text, f"other letters of {file.name} have changed"
        assert without(read_yaml(file, "").plain, language) == plain
    assert sorted(folder.glob("**/.*")) == []


def test_sent_out_and_back_as_it_was_nothing_changes(project: Path, run: Run) -> None:
    folder = project / "strategies" / EXAMPLE
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    run("export", EXAMPLE, "--to", "cy", "--all", "--out", "sent.xlf")

    taken = run("import", "sent.xlf")

    assert taken.exit_code == 0
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_what_is_missing_goes_out_alone_and_comes_back_beside_the_english(project: Path, run: Run) -> None:
    file = project / "strategies" / EXAMPLE / "needs.yml"
    whole = file.read_text(encoding="utf-8")
    english = "title: {en: Tair Afon strategic needs assessment 2025"
    assert english in whole
    cut = re.sub(r"(?m)^(title: \{en: [^,]*), cy: [^}]*\}", r"\1}", whole)
    file.write_text(re.sub(r"(\nlimits:\n(?:.*\n)*?)  cy: >-\n(?:    .*\n)+", r"\1", cut), encoding="utf-8")
    run("export", EXAMPLE, "--to", "cy", "--out", "sent.xlf")
    sent = from_xliff((project / "sent.xlf").read_text(encoding="utf-8"))

    assert [unit.key for unit in sent.units] == ["needs:title", "needs:limits"]
    (project / "sent.xlf").write_text(to_xliff(filled(sent)), encoding="utf-8")
    assert run("import", "sent.xlf").exit_code == 0
    after = file.read_text(encoding="utf-8")
    assert f"{english}, cy: {pseudo('Tair Afon strategic needs assessment 2025')}}}" in after
    assert "\n  cy: >-\n    ŷNumbersŵ are ŷsmallŵ" in after
    assert len(after.split("\n")) - len(whole.split("\n")) in (0, 1)


def test_what_came_back_is_agreed(project: Path, run: Run) -> None:
    run("export", EXAMPLE, "--to", "cy", "--all", "--out", "sent.xlf")
    sent = from_xliff((project / "sent.xlf").read_text(encoding="utf-8"))
    (project / "sent.xlf").write_text(to_xliff(filled(replace(sent, units=sent.units[:3]))), encoding="utf-8")

    run("import", "sent.xlf")

    assert "all" in run("status", EXAMPLE).output
    record = (project / AGREED / f"{EXAMPLE}.json").read_text(encoding="utf-8")
    assert all(f'"{unit.key}"' in record for unit in sent.units[:3])
    assert f'"{sent.units[3].key}"' not in record


@pytest.mark.parametrize("form", FORMS)
def test_the_same_texts_give_the_same_file(run: Run, project: Path, form: str) -> None:
    for name in ("one", "two"):
        run("export", EXAMPLE, "--to", "cy", "--all", "--format", form, "--out", name)

    assert (project / "one").read_bytes() == (project / "two").read_bytes()
