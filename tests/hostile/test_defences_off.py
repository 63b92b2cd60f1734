"""Each defence switched off lets through what it is there for: so the tests of the defences can fail.

Those of the pages are in ``project.DEFENCES``, those of letters in ``test_on_its_way``, those of the build in
``tests/site/test_whole_or_not`` and ``test_staging``.
"""

import tracemalloc
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from strategysite.documents.tables import csv_text
from strategysite.load import read_strategy
from strategysite.phrase import ENGLISH
from strategysite.source import read_yaml, read_yaml_text
from strategysite.translate.package import Package, PackageError, Unit
from strategysite.translate.word import to_word
from strategysite.translate.word_reading import from_word
from strategysite.translate.xliff import from_xliff, to_xliff

from ..fuzz.inputs import CORPUS
from ..support.small import small_strategy
from .active import in_csv


class Defence(NamedTuple):
    """off: what is put in the place of what, as the name of a module's member. lets_through: whether harm is done."""

    off: dict[str, Any]
    lets_through: Callable[[Path], bool]


def _edition(scratch: Path) -> Path:
    folder = scratch / "strategies" / "one-2026"
    (folder / "data").mkdir(parents=True, exist_ok=True)
    for file, words in small_strategy().items():
        (folder / file).write_text(words, encoding="utf-8")
    return folder


def _is_told(folder: Path, rule: str) -> bool:
    return any(problem.rule == rule for problem in read_strategy(folder, folder.parents[1]).problems)


def a_small_file_that_grows(_: Path) -> bool:
    lines = [f"{name}: &{name} [{', '.join([f'*{last}'] * 9)}]" for last, name in zip("abcdef", "bcdefg", strict=True)]
    document = read_yaml_text("\n".join(["a: &a [x, x, x, x, x, x, x, x, x]", *lines, "h: *g"]), "f.yml")
    return document.plain is not None


def lists_in_lists(_: Path) -> bool:
    return read_yaml_text("[" * 200 + "]" * 200, "f.yml").plain is not None


def a_file_too_large(scratch: Path) -> bool:
    file = scratch / "large.yml"
    file.write_text("a: 1\n" + "# words\n" * 300_000, encoding="utf-8")
    return read_yaml(file, "large.yml").plain is not None


def a_line_that_grows_while_it_is_mended(_: Path) -> bool:
    tracemalloc.start()
    read_yaml(CORPUS / "quotes-in-quotes.yml", "f.yml")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak > 5_000_000


def a_file_from_elsewhere(scratch: Path) -> bool:
    folder = _edition(scratch)
    (scratch / "elsewhere.yml").write_text("summary: {en: A secret, cy: Cyfrinach}\n", encoding="utf-8")
    (folder / "needs.yml").unlink(missing_ok=True)
    (folder / "needs.yml").symlink_to(scratch / "elsewhere.yml")
    return "needs" in read_strategy(folder, scratch).documents


def two_files_that_differ_in_capitals(scratch: Path) -> bool:
    folder = _edition(scratch)
    (folder / "Strategy.yml").write_text("title: B\n", encoding="utf-8")
    return not _is_told(folder, "form-strange-file")


def a_name_that_windows_keeps(scratch: Path) -> bool:
    folder = _edition(scratch)
    (folder / "data" / "con.csv").write_text("period,value\n", encoding="utf-8")
    return not _is_told(folder, "form-windows-name")


def a_formula_in_a_table(_: Path) -> bool:
    return bool(list(in_csv(csv_text(["name"], [["=1+1"]]))))


SENT = Package("one-2026", "en", "cy", (Unit("strategy.yml/title", "A title", "Teitl"),))


def an_entity_in_a_file_for_translators(_: Path) -> bool:
    text = to_xliff(SENT).replace("<xliff", '<!DOCTYPE x [<!ENTITY a "grown">]><xliff', 1).replace("Teitl", "&a;")
    try:
        return from_xliff(text).units[0].target == "grown"
    except PackageError:
        return False


def an_entity_in_a_word_file(_: Path) -> bool:
    changed = BytesIO()
    with zipfile.ZipFile(BytesIO(to_word(SENT, ENGLISH))) as good, zipfile.ZipFile(changed, "w") as bad:
        for part in good.namelist():
            text = good.read(part)
            if part == "word/document.xml":
                text = text.replace(b"<w:document", b'<!DOCTYPE x [<!ENTITY a "grown">]><w:document', 1)
            bad.writestr(part, text)
    try:
        return bool(from_word(changed.getvalue()).units)
    except PackageError:
        return False


NONE: tuple[()] = ()
DEFENCES = {
    "repeats": Defence(
        {"source.tally.NODES": 10**9, "source.labels.LABELS": 10**9, "source.builder.TEXT_WEIGHT": 10**9},
        a_small_file_that_grows,
    ),
    "depth": Defence({"source.tally.DEPTH": 10**6}, lists_in_lists),
    "size": Defence({"source.files.FILE_BYTES": 10**9, "source.tally.TEXT_LENGTH": 10**9}, a_file_too_large),
    "growth": Defence({"source.mending.GROWTH": 1_000_000}, a_line_that_grows_while_it_is_mended),
    "links": Defence({"load.folder.is_inside": lambda *_: True}, a_file_from_elsewhere),
    "capitals": Defence({"load.folder.strange_names": lambda *_: NONE}, two_files_that_differ_in_capitals),
    "Windows": Defence({"load.folder.names_that_travel_badly": lambda *_: NONE}, a_name_that_windows_keeps),
    "formulas": Defence({"documents.tables._safe": lambda cell: cell}, a_formula_in_a_table),
    "XLIFF": Defence(
        {"translate.xliff._parsed": ET.fromstring},
        an_entity_in_a_file_for_translators,
    ),
    "Word": Defence({"translate.word_reading._look_inside": lambda _: None}, an_entity_in_a_word_file),
}


@pytest.mark.parametrize("defence", DEFENCES)
def test_a_defence_keeps_out_what_comes_through_without_it(
    defence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    off, lets_through = DEFENCES[defence]

    with_it = lets_through(tmp_path)
    for name, instead in off.items():
        monkeypatch.setattr(f"strategysite.{name}", instead)
    without_it = lets_through(tmp_path)

    assert (with_it, without_it) == (False, True)
