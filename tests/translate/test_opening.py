"""A strategy in one language is opened for another: its words stay, and the other language can be sent for."""

import shutil
from pathlib import Path
from typing import Any

from strategysite.load import read_strategy
from strategysite.source import read_yaml

from .conftest import PROJECT, Run

ENGLISH = "aldermere-2026"


def folded(value: Any) -> Any:
    """Return data with each text that is in English alone as the plain text that it was."""
    if isinstance(value, dict):
        return value["en"] if set(value) == {"en"} else {key: folded(item) for key, item in value.items()}
    return [folded(item) for item in value] if isinstance(value, list) else value


def test_its_words_stay_and_its_comments_too(project: Path, run: Run) -> None:
    folder = project / "strategies" / ENGLISH
    shutil.copytree(PROJECT / "strategies" / ENGLISH, folder)
    before: dict[Path, tuple[Any, str]] = {
        path: (read_yaml(path, "").plain, path.read_text(encoding="utf-8")) for path in folder.glob("*.yml")
    }

    opened = run("begin", ENGLISH, "--with", "cy")

    assert opened.exit_code == 0, opened.output
    assert read_strategy(folder, project).problems == ()
    for path, (plain, text) in before.items():
        after: Any = read_yaml(path, "").plain
        if path.name == "strategy.yml":
            assert after.pop("languages") == ["en", "cy"]
            plain.pop("languages")
        assert folded(after) == folded(plain)
        now = path.read_text(encoding="utf-8")
        assert [line for line in now.split("\n") if line.lstrip().startswith("#")] == [
            line for line in text.split("\n") if line.lstrip().startswith("#")
        ]
    assert run("export", ENGLISH, "--to", "cy").exit_code == 0
    assert run("begin", ENGLISH, "--with", "cy").exit_code == 1
