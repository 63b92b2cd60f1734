"""What is stale is seen: one language changed alone since both were agreed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.load import Loaded, read_strategy
from strategysite.problem import Severity
from strategysite.translate.pairs import Pair, pairs_of
from strategysite.translate.record import AGREED, Agreed, RecordError, agreed_with, read_agreed, write_agreed, written
from strategysite.translate.stale import stale
from strategysite.translate.state import State, standings

from ..support.small import STRATEGY
from .conftest import EXAMPLE, Run

Read = Callable[..., Loaded]
ENGLAND = STRATEGY.replace("welsh_county_borough", "unitary")


def states(pairs: tuple[Pair, ...], agreed: Agreed) -> dict[str, State]:
    return {one.pair.key: one.state for one in standings(pairs, agreed)}


def agreed(pairs: tuple[Pair, ...]) -> Agreed:
    return agreed_with(Agreed(), pairs, pairs)


@pytest.mark.parametrize(
    ("old", "new", "state"),
    [
        ("en: First", "en: First edition", State.STALE),
        ("cy: Cyntaf", "cy: Y cyntaf", State.STALE),
        ("{en: First, cy: Cyntaf}", "{en: Second, cy: Ail}", State.NEW),
        ("{en: First, cy: Cyntaf}", "{en: First}", State.MISSING),
        ("{en: First, cy: Cyntaf}", "{cy: Cyntaf, en: First}", State.AGREED),
    ],
)
def test_a_text_stands_as_it_was_changed(old: str, new: str, state: State, read: Read) -> None:
    before = agreed(pairs_of(read()))

    after = states(pairs_of(read({"strategy.yml": STRATEGY.replace(old, new)})), before)

    assert after.pop("strategy:edition.name") == state
    assert set(after.values()) == {State.AGREED}


def test_entries_that_are_moved_stay_agreed(read: Read) -> None:
    kinds = "glossary:\n{}"
    one = "  - {term: {en: Trust, cy: Ffydd}, meaning: {en: It is this., cy: Dyma ydyw.}}\n"
    two = "  - {term: {en: Hope, cy: Gobaith}, meaning: {en: It is that., cy: Dyna ydyw.}}\n"
    three = "  - {term: {en: Hope, cy: Disgwyl}, meaning: {en: It is more., cy: Mwy ydyw.}}\n"
    before = agreed(pairs_of(read({"strategy.yml": STRATEGY + kinds.format(one + two)})))

    after = states(pairs_of(read({"strategy.yml": STRATEGY + kinds.format(three + two + one)})), before)

    new = [key for key, state in after.items() if state is not State.AGREED]
    assert new == ["strategy:glossary._1.term", "strategy:glossary._1.meaning"]
    assert {after[key] for key in new} == {State.NEW}


@pytest.mark.parametrize(
    ("strategy", "status", "severity"),
    [
        (STRATEGY, "draft", Severity.WARNING),
        (STRATEGY, "consultation", Severity.WARNING),
        (STRATEGY, "interim", Severity.ERROR),
        (STRATEGY, "final", Severity.ERROR),
        (STRATEGY, "superseded", Severity.ADVICE),
        (ENGLAND, "final", Severity.WARNING),
    ],
)
def test_it_is_as_grave_as_the_edition_stands(
    strategy: str, status: str, severity: Severity, read: Read, tmp_path: Path
) -> None:
    write_agreed(tmp_path / AGREED, "glanmorfa", agreed(pairs_of(read())))
    loaded = read(
        {"strategy.yml": strategy.replace("status: draft", f"status: {status}").replace("en: First", "en: One")}
    )

    found = stale([loaded], tmp_path / AGREED, tmp_path)

    assert [(problem.severity, problem.line) for problem in found] == [(severity, 11)]
    assert 'agree glanmorfa strategy:edition.name"' in found[0].remedy


def test_an_edition_without_a_record_is_not_followed(read: Read, tmp_path: Path) -> None:
    assert stale([read()], tmp_path / AGREED, tmp_path) == []


def test_a_record_is_read_as_it_was_written(read: Read, tmp_path: Path) -> None:
    record = agreed(pairs_of(read()))

    path = write_agreed(tmp_path, "glanmorfa", record)

    assert read_agreed(tmp_path, "glanmorfa") == record
    assert path.read_text(encoding="utf-8") == written(record)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}', '{"a": [["b"]]}', "<<<<<<< ours"])
def test_a_damaged_record_is_told_with_what_to_do(text: str, read: Read, tmp_path: Path) -> None:
    folder = tmp_path / AGREED
    folder.mkdir(parents=True)
    (folder / "glanmorfa.json").write_text(text, encoding="utf-8")

    found = stale([read()], folder, tmp_path)

    assert [(problem.file, problem.severity) for problem in found] == [
        ("translations/agreed/glanmorfa.json", Severity.ERROR)
    ]
    with pytest.raises(RecordError, match="translate agree glanmorfa"):
        read_agreed(folder, "glanmorfa")


def test_a_text_that_needs_no_change_can_be_accepted(project: Path, run: Run) -> None:
    run("agree", EXAMPLE)
    file = project / "strategies" / EXAMPLE / "strategy.yml"
    changed = file.read_text(encoding="utf-8").replace("A port town and its suburbs", "A port and its suburbs")
    file.write_text(changed, encoding="utf-8")
    key = "strategy:area.areas.glanmorfa.about"

    assert f"stale: {key}" in run("status", EXAMPLE).output
    assert run("agree", EXAMPLE, key).output == "Agreed: 1 text.\n"
    assert "stale: " not in run("status", EXAMPLE).output


def test_a_stale_text_goes_out_and_comes_back(project: Path, run: Run) -> None:
    run("agree", EXAMPLE)
    file = project / "strategies" / EXAMPLE / "strategy.yml"
    changed = file.read_text(encoding="utf-8").replace("A port town and its suburbs", "A port and its suburbs")
    file.write_text(changed, encoding="utf-8")

    run("export", EXAMPLE, "--to", "cy", "--out", "sent.xlf")

    sent = (project / "sent.xlf").read_text(encoding="utf-8")
    assert sent.count("<unit ") == 1
    assert "The English has changed since the Welsh was agreed." in sent
    back = sent.replace("Tref borthladd a", "Porthladd a").replace('state="initial"', 'state="final"')
    (project / "sent.xlf").write_text(back, encoding="utf-8")
    assert run("import", "sent.xlf").exit_code == 0
    assert "stale: " not in run("status", EXAMPLE).output
    assert stale([read_strategy(file.parent, project)], project / AGREED, project) == []


def test_places_that_are_not_there_are_told(run: Run) -> None:
    told = run("agree", EXAMPLE, "strategy:nowhere")

    assert told.exit_code == 1
    assert "There is no text in both languages at strategy:nowhere." in told.output
