"""Reading one folder of strategies/: what is there, what is not, and what may not be there."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.load import Loaded, read_strategies, read_strategy
from strategysite.model.whole import FILES

from ..support.small import PARTNERSHIP, STRATEGY

Write = Callable[..., Path]
Read = Callable[..., Loaded]


def told(loaded: Loaded) -> list[str]:
    return [str(problem).partition(": ")[2] for problem in loaded.problems]


def places(loaded: Loaded) -> list[tuple[str, int, int]]:
    return [(problem.file.rpartition("/")[2], problem.line, problem.column) for problem in loaded.problems]


def test_a_strategy_without_a_fault_is_defined(read: Read) -> None:
    loaded = read()

    assert loaded.problems == ()
    assert loaded.definition is not None
    assert loaded.definition.name == "glanmorfa"
    assert loaded.definition.present == {"strategy", "partnership"}


def test_a_missing_file_is_an_empty_section(read: Read) -> None:
    definition = read().definition

    assert definition is not None
    assert definition.governance.groups == ()
    assert [name for name, _ in definition.files()] == list(FILES)


def test_an_empty_file_is_an_empty_section_too(read: Read) -> None:
    definition = read({"needs.yml": "", "review.yml": "# not written yet\n"}).definition

    assert definition is not None
    assert definition.needs.findings == ()
    assert {"needs", "review"} <= definition.present


def test_a_folder_without_strategy_yml_is_told_how_to_begin(write: Write, tmp_path: Path) -> None:
    folder = write()
    (folder / "strategy.yml").unlink()

    loaded = read_strategy(folder, tmp_path)

    assert loaded.definition is None
    assert [str(problem) for problem in loaded.problems] == [
        (
            "strategies/glanmorfa/strategy.yml:1:1: This folder has no strategy.yml, so it is not a strategy. "
            'Add strategy.yml ("strategysite new NAME" makes a folder to start from), or move the folder elsewhere.'
        )
    ]


def test_places_are_lines_and_columns_as_an_editor_counts_them(read: Read) -> None:
    partnership = PARTNERSHIP.replace("areas: [glanmorfa]", "areas: [glanmorfa, elsewhere]\n    colour: red")

    loaded = read({"strategy.yml": STRATEGY.replace("draft", "drafted"), "partnership.yml": partnership})

    assert places(loaded) == [("partnership.yml", 6, 24), ("partnership.yml", 7, 5), ("strategy.yml", 12, 11)]


def test_columns_count_letters_not_bytes(read: Read) -> None:
    loaded = read({"needs.yml": "limits: {cy: Tŷ Gŵyr, fr: …}\n"})

    assert places(loaded) == [("needs.yml", 1, 23)]


def test_a_reference_to_nothing_names_both_ends(read: Read) -> None:
    loaded = read({"partnership.yml": PARTNERSHIP.replace("[glanmorfa]", "[glanmorva]")})

    assert [str(problem) for problem in loaded.problems] == [
        (
            'strategies/glanmorfa/partnership.yml:6:13: "areas" of the body "council" names an area "glanmorva", '
            'and strategy.yml has none with that id. Did you mean "glanmorfa"?'
        )
    ]


def test_a_reference_into_a_file_that_is_not_there_says_so(read: Read) -> None:
    loaded = read({"governance.yml": "groups: []\n", "needs.yml": "sources: []\n", "actions.yml": ACTION})

    assert told(loaded) == [
        (
            '"priorities" of the action "panels" names a priority "knives", and there is none. '
            "Add it to priorities.yml, or take it out here."
        )
    ]


ACTION = """\
actions:
  - id: panels
    title: {en: Panels, cy: Paneli}
    priorities: [knives]
    status: on_track
"""


def test_a_reference_is_found_wrong_also_where_the_files_at_both_ends_have_other_faults(read: Read) -> None:
    loaded = read({
        "strategy.yml": STRATEGY.replace("status: draft", "status: drafted"),
        "partnership.yml": PARTNERSHIP.replace("[specified]", "[boss]").replace("[glanmorfa]", "[elsewhere]"),
    })  # fmt: skip

    assert [problem.rule for problem in loaded.problems] == ["form-word", "form-reference", "form-word"]


def test_references_into_a_file_that_cannot_be_read_wait_until_it_can(read: Read) -> None:
    loaded = read({"priorities.yml": "priorities:\n  - id: knives\n name: out of line\n", "actions.yml": ACTION})

    assert {problem.file.rpartition("/")[2] for problem in loaded.problems} == {"priorities.yml"}


def test_an_id_that_is_badly_formed_is_told_once_and_not_again_wherever_it_is_meant(read: Read) -> None:
    loaded = read({"strategy.yml": STRATEGY.replace("id: glanmorfa", "id: Glanmorfa")})

    assert [(problem.rule, problem.line) for problem in loaded.problems] == [("form-pattern", 7)]


def test_an_id_used_twice_is_told_at_the_second_with_the_line_of_the_first(read: Read) -> None:
    again = PARTNERSHIP + PARTNERSHIP.partition("\n")[2]

    loaded = read({"partnership.yml": again})

    assert places(loaded) == [("partnership.yml", 7, 9)]
    assert told(loaded)[0].startswith('The id "council" is used twice; the first is on line 2.')


def test_a_status_of_ones_own_and_a_common_one_are_both_known(read: Read) -> None:
    own = "statuses:\n  - {id: green, name: {en: Green, cy: Gwyrdd}, means: on_track}\n"
    actions = ACTION.replace("    priorities: [knives]\n", "")

    assert read({"actions.yml": own + actions.replace("on_track\n", "green\n")}).problems == ()
    assert read({"actions.yml": own + actions}).problems == ()


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("actoins.yml", 'Did you mean "actions.yml"? Give it that name.'),
        ("actions.yaml", 'Did you mean "actions.yml"? Give it that name.'),
        ("partnership.yml~", 'There is a file "partnership.yml" already: move what belongs there into it, and'),
        ("Minutes.docx", "Take it out of the folder. The files are: strategy.yml, "),
    ],
)  # fmt: skip
def test_a_strange_file_is_told_and_never_silently_left_out(read: Read, name: str, remedy: str) -> None:
    loaded = read({name: ""})

    assert told(loaded)[0].startswith(
        f'"{name}" is not one of the files of a strategy, so nothing in it would be published. {remedy}'
    )


def test_files_that_hide_and_a_readme_are_left_alone(read: Read) -> None:
    assert read({".notes": "", "README.md": "About this folder.\n", ".git/config": ""}).problems == ()


@pytest.mark.parametrize("said", ["languages: en", "languages: [english]", "languages: [en, english]", "title_: x"])
def test_a_fault_in_the_languages_does_not_bring_one_more_for_every_text(read: Read, said: str) -> None:
    lines = STRATEGY.replace("{en: Safer Glanmorfa, cy: Glanmorfa Ddiogelach}", "Safer Glanmorfa")

    loaded = read({"strategy.yml": lines.replace("languages: [en, cy]", said)})

    assert {line for _, line, _ in places(loaded)} <= {1, 3}


def test_lines_that_end_as_on_windows_and_a_mark_of_the_encoding_are_read_the_same(read: Read) -> None:
    windows = "\ufeff" + STRATEGY.replace("\n", "\r\n").replace("draft", "drafted")

    loaded = read({"strategy.yml": windows})

    assert places(loaded) == [("strategy.yml", 12, 11)]


def test_the_order_in_which_the_folder_lists_its_files_does_not_matter(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two", "three"):
        write(
            {"b.txt": "", "a.txt": "", "sections/z.md": "", "sections/y.md": "", "data/z.csv": "", "data/y.csv": ""},
            name,
        )
    usual = read_strategies(tmp_path / "strategies", tmp_path)
    listed = Path.iterdir

    def shuffled(path: Path) -> list[Path]:
        return random.Random(7).sample(inside := list(listed(path)), len(inside))  # noqa: S311 - any order will do

    monkeypatch.setattr(Path, "iterdir", shuffled)

    assert [loaded.folder.name for loaded in usual] == ["one", "three", "two"]
    assert read_strategies(tmp_path / "strategies", tmp_path) == usual


def test_folders_that_hide_or_are_set_aside_are_no_strategies(write: Write, tmp_path: Path) -> None:
    write()
    (tmp_path / "strategies" / ".old").mkdir()
    (tmp_path / "strategies" / "_set-aside").mkdir()
    (tmp_path / "strategies" / "notes.txt").touch()

    assert [loaded.folder.name for loaded in read_strategies(tmp_path / "strategies", tmp_path)] == ["glanmorfa"]


def test_a_project_without_strategies_has_none(tmp_path: Path) -> None:
    assert read_strategies(tmp_path / "strategies", tmp_path) == []


def test_a_folder_in_the_place_of_a_file_is_told(write: Write, tmp_path: Path) -> None:
    folder = write()
    (folder / "actions.yml").mkdir()

    assert told(read_strategy(folder, tmp_path))[0].startswith("The file cannot be read: it is a folder.")


needs_links = pytest.mark.skipif(os.name == "nt", reason="making links needs rights that few have on Windows")


@needs_links
@pytest.mark.parametrize(
    "name", ["actions.yml", "partnership.yml", "sections/notes.en.md", "data/figures.csv", "README.md"]
)
def test_a_link_that_leads_out_of_the_folder_is_refused(write: Write, tmp_path: Path, name: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret: words\n", encoding="utf-8")
    folder = write()
    (folder / name).unlink(missing_ok=True)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).symlink_to(secret)

    loaded = read_strategy(folder, tmp_path)

    refused = [problem for problem in loaded.problems if problem.rule == "form-outside"]
    assert [problem.file for problem in refused] == [f"strategies/glanmorfa/{name}"]
    assert "secret" not in " ".join(told(loaded))


@needs_links
def test_a_folder_that_leads_out_is_not_looked_into(write: Write, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "notes.en.md").write_text("secret", encoding="utf-8")
    folder = write()
    (folder / "sections").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "strategies" / "all-of-it").symlink_to(tmp_path / "elsewhere")

    whole, inner = read_strategies(tmp_path / "strategies", tmp_path)

    assert [(problem.file, problem.rule) for problem in (*whole.problems, *inner.problems)] == [
        ("strategies/all-of-it", "form-outside"),
        ("strategies/glanmorfa/sections", "form-outside"),
    ]


@needs_links
def test_a_link_inside_the_folder_is_as_good_as_the_file(write: Write, tmp_path: Path) -> None:
    folder = write({"data/partners.txt": PARTNERSHIP})
    (folder / "partnership.yml").unlink()
    (folder / "partnership.yml").symlink_to(Path("data") / "partners.txt")

    definition = read_strategy(folder, tmp_path).documents["partnership"]

    assert definition.problems == ()
    assert isinstance(definition.plain, dict)


@needs_links
def test_a_link_to_nowhere_or_round_in_a_circle_is_told(write: Write, tmp_path: Path) -> None:
    folder = write()
    (folder / "needs.yml").symlink_to(folder / "no-such-file")
    (folder / "review.yml").symlink_to(folder / "review.yml")

    assert {problem.file.rpartition("/")[2] for problem in read_strategy(folder, tmp_path).problems} >= {
        "needs.yml",
        "review.yml",
    }
