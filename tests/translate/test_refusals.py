"""What cannot be taken from a translator is refused with every reason, and then nothing is changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from strategysite.translate.checks import faults
from strategysite.translate.package import Package, PackageError, Unit
from strategysite.translate.po import from_po, to_po
from strategysite.translate.record import AGREED
from strategysite.translate.xliff import from_xliff, to_xliff

from .conftest import EXAMPLE, Run

KEPT = [
    ("In 2024 there were 1,412 injuries.", "Yn 2024 cafwyd 1412 o anafiadau."),
    ("Five of 12 partners.", "Pump o ddeuddeg partner."),
    ("Read [the plan](https://example.org/en).", "Darllenwch [y cynllun](https://example.org/cy)."),
    ("One:\n\n- two\n- three", "Un:\n\n- dau\n- tri"),
    ("| A | B |\n|---|---|\n| 1 | 2 |", "| A | B |\n|---|---|\n| 1 | 2 |"),
    ("It is **bold** and `code`.", "Mae'n **drwm** ac yn `code`."),
    ("Ring {phone}.", "Ffoniwch {phone}."),
]
LOST = [
    ("There were 412 injuries.", "Cafwyd 421 o anafiadau.", "The number 412 is not there."),
    ("Ring {phone}.", "Ffoniwch ni.", "The placeholder {phone} is not there."),
    ("Ring us.", "Ffoniwch {ffon}.", "The placeholder {ffon} is not in what it was made from."),
    ("Write to team@example.org.", "Ysgrifennwch atom.", "The address team@example.org is not there."),
    ("Read [it](https://example.org).", "Darllenwch ef.", "It should have 1 links and has 0."),
    ("Read [it](https://example.org).", "Darllenwch [ef](https://example.org.", "A link is broken"),
    ("# One\n\nTwo", "Un\n\nDau", "It should have 1 of the lines that make a heading and has 0."),
    ("- one\n- two", "- un dau", "It should have 2 of the lines that make a list item and has 1."),
    ("It is **so**.", "Mae **felly.", "A mark for bold (**) is open."),
    ("Words.", "<script>Geiriau</script>", "<script> is not in what it was made from."),
    ("Words.", "Geiriau\u200e\u202e.", "It holds a letter that cannot be seen"),
]


@pytest.mark.parametrize(("source", "target"), KEPT)
def test_a_good_translation_is_taken(source: str, target: str) -> None:
    assert faults(source, target) == []


@pytest.mark.parametrize(("source", "target", "reason"), LOST)
def test_what_is_lost_is_told(source: str, target: str, reason: str) -> None:
    assert any(found.startswith(reason) for found in faults(source, target))


def sent_out(run: Run, project: Path) -> Package:
    assert run("export", EXAMPLE, "--to", "cy", "--all", "--out", "sent.xlf").exit_code == 0
    return from_xliff((project / "sent.xlf").read_text(encoding="utf-8"))


def sent_back(project: Path, package: Package, *changed: Unit) -> None:
    units = tuple(replace(unit, file="strategy.yml") for unit in changed)
    (project / "back.xlf").write_text(to_xliff(replace(package, units=units)), encoding="utf-8")


def by_key(package: Package, key: str) -> Unit:
    return next(unit for unit in package.units if unit.key == key)


def test_every_reason_is_told_and_nothing_is_changed(project: Path, run: Run) -> None:
    sent = sent_out(run, project)
    before = {path: path.read_bytes() for path in project.rglob("*.yml")}
    sent_back(
        project,
        sent,
        replace(by_key(sent, "strategy:title"), target="Teitl newydd"),
        replace(by_key(sent, "strategy:mission"), source="Other words", target="Geiriau"),
        replace(by_key(sent, "needs:title"), target="Asesiad heb flwyddyn"),
        replace(by_key(sent, "strategy:area.name"), target="Enw", before="0000"),
        Unit("strategy:nowhere", "Words", "Geiriau"),
    )

    refused = run("import", "back.xlf")

    assert refused.exit_code == 1
    assert refused.output == (
        "Nothing was changed, because of this:\n"
        "- strategy:mission: The English has changed since the file was sent out. Send it out anew.\n"
        "- needs:title: The number 2025 is not there.\n"
        "- strategy:area.name: The Welsh was changed here after the file was sent out. Keep one of the two.\n"
        "- strategy:nowhere: The strategy no longer has this text, or it has moved. Send it out anew.\n"
    )
    assert {path: path.read_bytes() for path in project.rglob("*.yml")} == before
    assert not (project / AGREED).exists()


def test_a_file_that_comes_back_half_done_is_taken_as_far_as_it_goes(project: Path, run: Run) -> None:
    sent = sent_out(run, project)
    sent_back(project, sent, replace(sent.units[0], target="Teitl newydd"), replace(sent.units[1], target=""))

    taken = run("import", "back.xlf")

    assert taken.output == "Taken: 1 text new, 0 texts confirmed; 1 text passed over.\n"


def test_a_translation_of_a_strategy_that_is_not_there_is_refused(project: Path, run: Run) -> None:
    sent = sent_out(run, project)
    (project / "back.xlf").write_text(to_xliff(replace(sent, edition="elsewhere")), encoding="utf-8")

    refused = run("import", "back.xlf")

    assert refused.output == f'There is no strategy "elsewhere". There are: {EXAMPLE}.\n'


XLIFF = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="{}" trgLang="{}">{}</xliff>'
FILE = '<file id="a" original="{}"/>'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>', "definitions of its own"),
        ('<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff/>', "definitions of its own"),
        ("<xliff>", "damaged at line 1"),
        ("<html/>", "is not XLIFF 2.0"),
        (XLIFF.format("en", "fr", FILE.format("strategies/a/b.yml")), "not from English to Welsh"),
        (XLIFF.format("en", "cy", FILE.format("../../etc/passwd")), "which one edition"),
        (XLIFF.format("en", "cy", FILE.format("strategies/../b.yml")), "which one edition"),
        (XLIFF.format("en", "cy", FILE.format("strategies/a/b") + FILE.format("strategies/c/d")), "which one edition"),
    ],
)
def test_a_file_that_is_none_or_could_do_harm_is_not_read(text: str, reason: str, project: Path, run: Run) -> None:
    (project / "back.xlf").write_text(text, encoding="utf-8")

    refused = run("import", "back.xlf")

    assert refused.exit_code == 1
    assert reason in refused.output
    assert "Traceback" not in refused.output


@pytest.mark.parametrize("text", ["", "msgid", 'msgid "a"\nmsgstr "b"\n'])
def test_a_po_file_without_its_head_is_not_read(text: str) -> None:
    with pytest.raises(PackageError, match="head of the file"):
        from_po(text)


@pytest.mark.parametrize(("read", "written"), [(from_xliff, to_xliff), (from_po, to_po)])
def test_what_is_written_can_be_read(read: object, written: object) -> None:
    odd = 'A <b> & "c" \\ %(d)s 11% e\n\n- f\n- ŵ ŷ'
    units = (
        Unit("a:b._1.c", odd, odd, "a.yml", ("Note.",), "0123", is_done=True),
        Unit("sections:one", "Two", "", "sections/one.en.md", (), "4567"),
    )
    package = Package("glanmorfa-2027", "en", "cy", units)

    back = read(written(package))  # type: ignore[operator]

    assert back == replace(package, units=tuple(replace(unit, file="", notes=()) for unit in units))
