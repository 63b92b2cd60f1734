"""Whatever is typed into a file, or comes back from a translator, is read or told with its place: never a crash.

Everywhere a few seconds of each target; on a build server two minutes together. ``make fuzz`` hunts for longer.
"""

import os
import sys
from pathlib import Path
from subprocess import CompletedProcess, run

import pytest

from strategysite.load import read_strategy
from strategysite.source import read_yaml

from ..support.project import PROJECT
from ..support.small import small_strategy
from .inputs import CORPUS
from .targets import TARGETS, placed

SECONDS = 120 / len(TARGETS) if os.environ.get("CI") else 3


def hunt(target: str, seconds: float) -> CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.fuzz.hunt", target, str(seconds)]
    inherited = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    return run(
        command,
        cwd=PROJECT,
        env=inherited | {"PYTHONPATH": str(PROJECT / "hooks")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_is_found(target: str) -> None:
    ran = hunt(target, SECONDS)

    assert ran.returncode == 0, ran.stderr[-3000:]
    assert "nothing found" in ran.stdout


@pytest.mark.parametrize(("target", "told"), [("crashes", "KeyError"), ("hangs", "TooLong"), ("grows", "MemoryError")])
def test_what_there_is_to_find_is_found(target: str, told: str) -> None:
    ran = hunt(target, 20)

    assert ran.returncode == 1
    assert told in ran.stderr
    assert "--seed" in ran.stderr


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("file", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_every_file_of_the_corpus_is_survived(file: Path, target: str) -> None:
    TARGETS[target](file.read_bytes())


TOLD = {
    "alias-bomb.yml": "yaml-alias-size",
    "alias-round.yml": "yaml-alias-inside",
    "bom-inside.yml": "text-control",
    "deep-flow.yml": "yaml-depth",
    "deep-block.yml": "yaml-depth",
    "direction.yml": "text-direction",
    "duplicate-keys.yml": "yaml-duplicate-key",
    "invalid-utf8.yml": "file-encoding",
    "long-line.yml": "yaml-length",
    "merge-keys.yml": "yaml-merge-key",
    "nul.yml": "text-control",
    "python-name.yml": "yaml-tag",
    "python-object.yml": "yaml-tag",
    "tabs.yml": "yaml-tab",
    "utf-16.yml": "file-encoding",
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_wrong_with_it_is_told(name: str) -> None:
    rules = {problem.rule for problem in read_yaml(CORPUS / name, name).problems}

    assert TOLD[name] in rules


@pytest.mark.parametrize("name", ["bom.yml", "crlf.yml", "carriage-returns.yml"])
def test_other_ways_to_begin_a_file_and_to_end_a_line_are_read(name: str) -> None:
    document = read_yaml(CORPUS / name, name)

    assert document.problems == ()
    assert isinstance(document.plain, dict)
    assert document.plain["title"] == {"en": "A", "cy": "B"}


def folder(tmp_path: Path, name: str = "one-2026", **files: bytes) -> Path:
    place = tmp_path / "strategies" / name
    place.mkdir(parents=True)
    for file, words in small_strategy().items():
        (place / file).write_text(words, encoding="utf-8")
    for file, data in files.items():
        (place / file.replace("__", "/")).write_bytes(data)
    return place


def rules_of(place: Path) -> set[str]:
    loaded = read_strategy(place, place.parent.parent)
    placed(loaded.problems)
    return {problem.rule for problem in loaded.problems}


def test_letters_that_only_look_alike_are_no_letters_of_an_id(tmp_path: Path) -> None:
    place = folder(tmp_path)
    (place / "partnership.yml").write_bytes((CORPUS / "homoglyph-slug.yml").read_bytes())

    assert "form-pattern" in rules_of(place)


@pytest.mark.parametrize("name", ["con", "Aux", "nul", "com1", "LPT9"])
def test_a_name_that_windows_keeps_for_itself_is_told(name: str, tmp_path: Path) -> None:
    place = folder(tmp_path)
    (place / "data").mkdir()
    (place / "data" / f"{name}.csv").write_text("period,value\n", encoding="utf-8")

    assert "form-windows-name" in rules_of(place)
    assert "form-windows-name" in rules_of(folder(tmp_path, name.lower()))


@pytest.mark.parametrize("name", ["One-2026", "one 2026", "tŷ-2026", "one_2026", "one--2026", "<b>", "a" * 81])
def test_a_folder_whose_name_makes_no_address_is_told(name: str, tmp_path: Path) -> None:
    assert "form-folder-name" in rules_of(folder(tmp_path, name))


def test_files_that_differ_in_capitals_alone_are_told(tmp_path: Path) -> None:
    place = folder(tmp_path)
    (place / "Strategy.yml").write_text("title: B\n", encoding="utf-8")

    assert "form-strange-file" in rules_of(place)


def test_a_link_that_leads_out_or_round_is_not_followed(tmp_path: Path) -> None:
    place = folder(tmp_path)
    (place / "needs.yml").symlink_to("/etc/passwd")
    (place / "review.yml").symlink_to("review.yml")
    (place / "data").symlink_to(place)

    assert "form-outside" in rules_of(place)


def test_a_file_of_fifty_megabytes_is_refused(tmp_path: Path) -> None:
    place = folder(tmp_path)
    with (place / "needs.yml").open("wb") as vast:
        vast.truncate(50_000_000)

    assert "file-too-large" in rules_of(place)
