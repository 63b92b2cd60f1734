"""strategysite schema: what is made from the model, written anew where it has changed."""

from pathlib import Path

from strategysite.editors.pages import made_files

from .conftest import Run


def test_it_writes_what_is_missing_or_has_changed_and_nothing_else(run: Run, project: Path) -> None:
    schema, page = project / "content" / "schema", project / "content" / "reference.md"
    run("schema")
    (schema / "needs.schema.json").unlink()
    page.write_text("older", encoding="utf-8")
    before = (schema / "actions.schema.json").stat().st_mtime_ns

    said = run("schema")

    assert (said.code, said.words) == (0, "Written: schema/needs.schema.json, reference.md.\n")
    made = dict(made_files(project / "translations"))
    assert page.read_text(encoding="utf-8") == made["reference.md"]
    assert (schema / "needs.schema.json").read_text(encoding="utf-8") == made["schema/needs.schema.json"]
    assert (schema / "actions.schema.json").stat().st_mtime_ns == before


def test_a_second_time_there_is_nothing_to_write(run: Run, project: Path) -> None:
    run("schema")
    written = {path: path.stat().st_mtime_ns for path in (project / "content").rglob("*.*")}

    said = run("schema")

    assert said.words == "Nothing to write: all are as the model says.\n"
    assert {path: path.stat().st_mtime_ns for path in (project / "content").rglob("*.*")} == written


def test_lines_end_alike_on_every_computer(run: Run, project: Path) -> None:
    run("schema")

    assert all(b"\r" not in path.read_bytes() for path in (project / "content" / "schema").rglob("*.json"))


def test_the_pages_of_both_languages_are_written_with_the_rest(run: Run, project: Path) -> None:
    content = project / "content"
    for name in ("rules.md", "rheolau.md", "cyfeirlyfr.md"):
        (content / name).write_text("older", encoding="utf-8")

    said = run("schema").words

    assert all(name in said for name in ("rules.md", "rheolau.md", "cyfeirlyfr.md"))
    assert (content / "rheolau.md").read_text("utf-8") == dict(made_files(project / "translations"))["rheolau.md"]
