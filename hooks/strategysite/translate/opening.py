"""Opening a whole strategy for another language: tried on a copy first, and done only where the copy has no fault."""

import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from ..language.catalogue import Words
from ..load import Loaded, read_strategy
from ..phrase import Phrase, phrase
from ..problem import Problem
from .begin import opened, texts_of, with_language
from .rewrite import RewriteError
from .road import Files, in_its_form, text_of

_NOTE = re.compile(r"(?<![^,\n])note(?=,|\n|$)")


def opened_files(loaded: Loaded, language: str, other: str) -> Files:
    """Return what each file of a strategy in one language holds once it is open for another. Raises RewriteError."""
    files = Files()
    for name, pointers in texts_of(loaded).items():
        path = loaded.folder / f"{name}.yml"
        text = opened(text_of(path), pointers, language)
        files[path] = in_its_form(path, with_language(text, other) if name == "strategy" else text)
    for path in sorted(loaded.folder.glob("data/*.csv")):
        head, line_end, rows = text_of(path).partition("\n")
        files[path] = in_its_form(path, _NOTE.sub(f"note_{language}", head) + line_end + rows)
    _must_hold(loaded.folder, files)
    return {path: data for path, data in files.items() if data != path.read_bytes()}


def _must_hold(folder: Path, files: Files) -> None:
    """Raise RewriteError unless the strategy has no fault of form with these files in it."""
    with TemporaryDirectory() as scratch:
        copy = Path(scratch) / folder.name
        shutil.copytree(folder, copy)
        for path, data in files.items():
            (copy / path.relative_to(folder)).write_bytes(data)
        problems: tuple[Problem, ...] = read_strategy(copy, Path(scratch)).problems
    if problems:
        raise RewriteError(
            phrase("It could not be opened for another language: {problems}", problems=Phrase(_lines, *problems))
        )


def _lines(words: Words, *problems: Problem) -> str:
    return "\n".join(["", *(problem.line_in(words) for problem in problems)])
