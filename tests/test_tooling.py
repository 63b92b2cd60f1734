"""What holds the project together: locked versions, libraries kept to their folders, the editor's help, CI."""

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
import warnings
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
AUDITS = PROJECT / "tests" / "browser" / "audits"
NOT_IMPORTED = {
    "mypy": "run by `make lint`",
    "pip-audit": "run by `make vulnerabilities`",
    "pre-commit": "run at each commit",
    "properdocs": "run by a test, as the other host",
    "pytest-xdist": "taken up by pytest",
    "ruff": "run by `make lint`",
    "uv": "run by `make lock`",
}
"""Libraries that are used without being imported, and how."""
HOMES = {
    "mkdocs": ("hooks/mkdocs_hooks.py",),
    "yaml": ("hooks/strategysite/source/",),
    "httpx": ("hooks/strategysite/links/",),
    "jinja2": ("hooks/strategysite/site/", "hooks/strategysite/documents/"),
}
"""Where a library may be imported: there, and nowhere else under hooks/."""


def locked(name: str) -> dict[str, str]:
    """Return the versions in a lock file by the name of the library; each must be pinned and carry fingerprints."""
    versions = {}
    for entry in re.split(r"\n(?=\w)", (PROJECT / name).read_text(encoding="utf-8"))[1:]:
        pinned = re.match(r"([a-z0-9-]+)==(\S+)(?: ; [^\\]+)? \\\n(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n?)+", entry)
        assert pinned, f"{name} has a line without an exact version or fingerprints: {entry.splitlines()[0]}"
        versions[pinned[1]] = pinned[2]
    return versions


def imported(file: Path) -> Iterator[str]:
    """Give the top-level name of everything that a Python file imports."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield (node.module or "").partition(".")[0]


def asked_for(lock: str) -> list[Requirement]:
    """Return what pyproject.toml asks of a lock file, each with the versions that will do."""
    asked = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    if lock == "requirements-dev.lock":
        return [Requirement(line) for line in asked["dependency-groups"]["dev"]]
    return [Requirement(line) for line in asked["project"]["dependencies"]]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_every_library_asked_for_in_a_version_asked_for(lock: str) -> None:
    versions = locked(lock)

    unmet = [str(asked) for asked in asked_for(lock) if not asked.specifier.contains(versions.get(asked.name, "0"))]

    assert not unmet, f"{lock} is behind pyproject.toml: run `make lock`"


@pytest.mark.parametrize(("lock", "folder"), [(LOCKS[0], "hooks"), (LOCKS[1], "tests")])
def test_every_library_asked_for_is_used(lock: str, folder: str) -> None:
    names = {name for file in (PROJECT / folder).rglob("*.py") for name in imported(file)}
    libraries = packages_distributions()
    used = {canonicalize_name(library) for name in names for library in libraries.get(name, [])}
    listed = {asked.name for asked in asked_for(lock) if not asked.name.startswith("types-")}

    unused = listed - used - NOT_IMPORTED.keys()

    assert not unused, "take it out of pyproject.toml and run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_no_folder(lock: str) -> None:
    assert "/" not in (PROJECT / lock).read_text(encoding="utf-8")


def test_the_lock_of_the_judges_names_every_version_and_fingerprint_and_no_address() -> None:
    lock = json.loads((AUDITS / "package-lock.json").read_text(encoding="utf-8"))
    asked = json.loads((AUDITS / "package.json").read_text(encoding="utf-8"))["dependencies"]
    packages = {path: package for path, package in lock["packages"].items() if path}

    assert (
        asked.items() <= {path.removeprefix("node_modules/"): one["version"] for path, one in packages.items()}.items()
    )
    assert [path for path, package in packages.items() if "integrity" not in package or "resolved" in package] == []


def test_the_locks_agree_where_both_name_a_library() -> None:
    site, dev = map(locked, LOCKS)

    assert {name: dev[name] for name in site.keys() & dev.keys()} == {n: site[n] for n in site.keys() & dev.keys()}


@pytest.mark.parametrize("library", HOMES)
def test_a_library_is_imported_in_its_own_folder_only(library: str) -> None:
    users = (file for file in (PROJECT / "hooks").rglob("*.py") if library in imported(file))
    outside = [path for file in users if not (path := file.relative_to(PROJECT).as_posix()).startswith(HOMES[library])]

    assert not outside, f"{library} belongs in {' or '.join(HOMES[library])}"


@pytest.mark.parametrize(
    ("library", "file", "refused"),
    [
        ("mkdocs", "hooks/mkdocs_hooks.py", False),
        ("mkdocs", "hooks/strategysite/cli.py", True),
        ("yaml", "hooks/strategysite/source/builder.py", False),
        ("yaml", "hooks/strategysite/model/text.py", True),
        ("jinja2", "hooks/strategysite/site/render.py", False),
        ("jinja2", "hooks/strategysite/language/order.py", True),
        ("httpx", "hooks/strategysite/links/client.py", False),
        ("httpx", "hooks/strategysite/language/order.py", True),
    ],
)
def test_ruff_refuses_a_library_outside_its_folder(library: str, file: str, refused: bool) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "--select=TID251", f"--stdin-filename={file}", "-"],
        input=f"import {library}\n",
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ("TID251" in ran.stdout) is refused, ran.stdout + ran.stderr


def test_a_warning_fails_a_test() -> None:
    with pytest.raises(DeprecationWarning):
        warnings.warn("this goes away", DeprecationWarning, stacklevel=1)


def test_the_editor_knows_the_schema_of_every_file_of_a_strategy_and_of_every_register() -> None:
    settings = json.loads((PROJECT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    folder = PROJECT / "content" / "schema"
    english = [file for file in folder.rglob("*.json") if "cy" not in file.relative_to(folder).parts]
    schemas = {file.relative_to(PROJECT).as_posix() for file in english}

    assert settings["yaml.schemas"].keys() == schemas
    for schema, files in settings["yaml.schemas"].items():
        assert {Path(file).stem for file in files} == {Path(schema).name.removesuffix(".schema.json")}


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="CI runs on Debian; there is no /bin/sh here")
@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (["make", "apt-get", "chromium", "java", "npm", "pdftotext"], []),
        (["make", "apt-get", "chromium", "npm", "pdftotext"], ["apt-get update", "apt-get install"]),
        (["make", "apt-get"], ["apt-get update", "apt-get install"]),
    ],
)
def test_ci_installs_only_what_is_not_there(there: list[str], expected: list[str], tmp_path: Path) -> None:
    for tool in there:
        (tmp_path / tool).write_text(f'#!/bin/sh\necho {tool} "$1" CI=$CI\n', encoding="utf-8")
        (tmp_path / tool).chmod(0o755)

    ran = subprocess.run(
        [shutil.which("bash") or "bash", PROJECT / ".ci" / "run"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    steps = [*expected, "make other-pythons", "make audits", "make spelling", "make vulnerabilities", "make test"]
    assert ran.stdout.splitlines() == [f"{line} CI=true" for line in steps]
