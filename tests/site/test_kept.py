"""What a preview keeps from one build to the next."""

from pathlib import Path

from strategysite.kept import Kept, Same, files_in
from strategysite.project import Before, read_project

from ..support.project import TODAY


def test_work_is_done_again_only_where_its_mark_has_changed() -> None:
    marks = {"a": 1, "b": 1}
    kept: Kept[str, tuple[str, int]] = Kept()

    def each() -> list[tuple[str, int]]:
        return kept.each(["a", "b"], marks.__getitem__, lambda name: (name, marks[name]))

    before = each()
    marks["b"] = 2
    after = each()

    assert after == [("a", 1), ("b", 2)]
    assert after[0] is before[0]


def test_equal_objects_that_are_not_the_same_are_another_mark() -> None:
    one, other = [1], [1]

    assert Same(one) == Same(one)
    assert Same(one) != Same(other)
    assert Same(one) != Same(one, one)


def test_a_file_that_changes_comes_or_goes_changes_the_mark_of_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "inside" / "a.yml"
    file.parent.mkdir()
    marks = [files_in(tmp_path)]
    file.write_text("a: 1", encoding="utf-8")
    marks.append(files_in(tmp_path))
    file.write_text("a: 10", encoding="utf-8")
    marks.append(files_in(tmp_path))

    assert len(set(marks)) == 3
    file.unlink()
    assert files_in(tmp_path) == marks[0]


def test_a_folder_that_is_a_link_is_not_gone_through(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/")

    assert len(files_in(tmp_path / "link")) == 1


def test_a_project_read_again_is_as_if_it_were_read_for_the_first_time(project: Path) -> None:
    before = Before()
    first, _ = read_project(project, TODAY, before)
    file = project / "strategies" / "cwm-bach-2026" / "strategy.yml"
    whole = file.read_text(encoding="utf-8")

    for words in (whole + "motto: Nobody declared this.\n", whole.replace("2027-08-31", "2029-08-31"), whole):
        file.write_text(words, encoding="utf-8")
        again, problems = read_project(project, TODAY, before)
        anew, expected = read_project(project, TODAY)
        assert problems == expected
        assert [loaded.definition for loaded in again.strategies] == [loaded.definition for loaded in anew.strategies]
        assert again.registers is first.registers
