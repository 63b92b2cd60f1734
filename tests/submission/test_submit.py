"""The e-mails with which a published strategy is sent, the checklist, and the record that it was sent."""

import re
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest

from strategysite.source.host import site_address

from ..support.tree import read_html
from .conftest import EDITION, Run

STRATEGY = f"strategies/{EDITION}/strategy.yml"


def mail(project: Path, name: str) -> EmailMessage:
    data = (project / "to-send" / EDITION / f"{name}.eml").read_bytes()
    assert b"\n" not in data.replace(b"\r\n", b""), "lines of an e-mail end in one way"
    message = BytesParser(policy=policy.default).parsebytes(data)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def body(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part
    return str(part.get_content()).replace("\r\n", "\n")


def test_two_e_mails_are_written_that_a_mail_program_reads(project: Path, run: Run) -> None:
    code, said = run(EDITION)

    assert (code, "25 June 2026" in said, "Nothing has been sent." in said) == (0, True, True)
    to = {name: mail(project, name)["To"].addresses[0].addr_spec for name in ("home-office", "welsh-ministers")}
    assert to == {
        "home-office": "Seriousviolenceduty@homeoffice.gov.uk",
        "welsh-ministers": "CrimeandJustice@gov.wales",
    }
    message = mail(project, "home-office")
    assert message["From"].addresses[0].addr_spec == "tair-afon@example.org"
    assert message["X-Unsent"] == "1"
    assert message["Content-Language"] == "cy, en"
    assert message["Subject"].startswith("Cyhoeddwyd strategaeth trais difrifol ar 18 Mehefin 2026: ")
    assert " / Serious violence strategy published on 18 June 2026: Safer Together" in message["Subject"]


def test_an_e_mail_is_in_plain_words_in_both_languages_welsh_first(project: Path, run: Run) -> None:
    run(EDITION)

    welsh, english = body(mail(project, "welsh-ministers")).split("--------")

    assert welsh.startswith("At: Gweinidogion Cymru\n")
    assert english.strip().startswith("To: Welsh Ministers\n")
    for text in (welsh, english):
        assert "https://example.org/cy/y-tair-afon/2026-2029/\n" in text
        assert "https://example.org/en/tair-afon/2026-2029/\n" in text
        assert "tair-afon@example.org" in text
        assert "<" not in text
    assert "Rydym yn ei hanfon atoch fel y mae paragraff 162" in welsh
    assert "We send it to you as paragraph 162" in english


def test_a_further_recipient_is_written_to_at_the_mailbox_that_the_strategy_names(project: Path, run: Run) -> None:
    run(EDITION)

    message = mail(project, "mid-wales-coast-violence-prevention-unit")

    assert message["To"].addresses[0].addr_spec == "uned-atal-trais@example.org"


def test_the_checklist_leads_to_where_each_must_is_answered(project: Path, run: Run) -> None:
    run(EDITION)
    folder = project / "to-send" / EDITION
    english, welsh = (read_html((folder / f"checklist.{one}.html").read_text(encoding="utf-8")) for one in ("en", "cy"))

    rows = [row for row in english.all("tr") if row.all("td")]
    assert len(rows) > 20
    assert len(rows) == len([row for row in welsh.all("tr") if row.all("td")])
    links = [row.all("a")[0]["href"] for row in rows]
    assert all(link.startswith("https://example.org/en/tair-afon/2026-2029/") for link in links)
    assert any("#" in link for link in links)
    assert {row.all("td")[0].text for row in rows} == {"Met"}
    assert "To be sent by 25 June 2026." in english.text
    assert "I'w hanfon erbyn 25 Mehefin 2026." in welsh.text


def test_nothing_is_put_into_the_public_site(project: Path, run: Run) -> None:
    run(EDITION)

    assert sorted(path.name for path in project.iterdir() if (path / EDITION).is_dir()) == ["strategies", "to-send"]


def test_documents_are_attached_on_request_and_must_be_there(project: Path, run: Run) -> None:
    code, said = run(EDITION, "--attach")
    assert (code, "Run make site first." in said) == (1, True)
    for folder, name in (("en/tair-afon", "strategy-tair-afon"), ("cy/y-tair-afon", "strategaeth-y-tair-afon")):
        file = project / "site" / folder / "2026-2029" / f"{name}-2026-2029.pdf"
        file.parent.mkdir(parents=True)
        file.write_bytes(b"%PDF-1.7 made for this test")

    code, said = run(EDITION, "--attach")

    assert code == 0, said
    attached = {part.get_filename(): part for part in mail(project, "home-office").iter_attachments()}
    assert list(attached) == ["strategaeth-y-tair-afon-2026-2029.pdf", "strategy-tair-afon-2026-2029.pdf"]
    assert {part.get_content_type() for part in attached.values()} == {"application/pdf"}
    assert "strategy-tair-afon-2026-2029.pdf" in body(mail(project, "home-office"))


def test_no_text_of_a_strategy_can_add_a_header(project: Path, run: Run) -> None:
    file = project / STRATEGY
    text = file.read_text(encoding="utf-8")
    hostile = '"Plan\\r\\nBcc: thief@example.com\\r\\n\\r\\nBody"'
    for field in ("title", "partnership"):
        named = f"{field}: {{en: {hostile}, cy: {hostile}}}\n".replace("\\", "\\\\")
        text = re.sub(rf"^{field}:.*\n(  .*\n)*", named, text, flags=re.MULTILINE)
    file.write_text(text, encoding="utf-8")

    code, said = run(EDITION)

    assert code == 0, said
    message = mail(project, "home-office")
    assert "Bcc" not in message
    assert "Plan Bcc: thief@example.com Body" in message["Subject"]
    assert message["From"].addresses[0].addr_spec == "tair-afon@example.org"


def test_a_strategy_with_a_fault_is_refused_with_its_place(project: Path, run: Run) -> None:
    file = project / STRATEGY
    file.write_text(file.read_text(encoding="utf-8").replace("status: final", "status: draft"), encoding="utf-8")

    code, said = run(EDITION)

    assert code == 1
    assert "It cannot be sent yet" in said
    assert re.search(
        rf'{STRATEGY}:\d+:\d+: Only a published strategy is sent, and this one has the status "draft"', said
    )
    assert not (project / "to-send").exists()


def test_a_fault_of_form_is_a_reason_too(project: Path, run: Run) -> None:
    with (project / STRATEGY).open("a", encoding="utf-8") as file:
        file.write("motto: Nobody declared this.\n")

    code, said = run(EDITION)

    assert code == 1
    assert '"motto"' in said


@pytest.mark.usefixtures("project")
def test_without_the_address_of_the_site_there_is_nothing_to_link_to(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "")

    code, said = run(EDITION)

    assert (code, "site_url" in said) == (1, True)


@pytest.mark.usefixtures("project")
def test_an_edition_that_is_not_there_is_told_with_those_that_are(run: Run) -> None:
    assert run("tair-afon-2062") == (
        1,
        'There is no strategy "tair-afon-2062". There are: tair-afon-2025, tair-afon-2026.\n',
    )


def unsent(project: Path) -> str:
    """Take the days of sending out of strategy.yml, and return what is left."""
    file = project / STRATEGY
    head, mark, sent = file.read_text(encoding="utf-8").partition("\nsent:\n")
    entries, next_field, rest = sent.partition("\nupdates:")
    entries = re.sub(r"\n    on: \d{4}-\d\d-\d\d", "", entries)
    text = head + mark + entries + next_field + rest
    file.write_text(text, encoding="utf-8")
    return text


def test_the_day_of_sending_is_recorded_and_no_other_letter_changes(project: Path, run: Run) -> None:
    before = unsent(project)

    code, said = run(EDITION, "--record", "2026-06-24")

    after = (project / STRATEGY).read_text(encoding="utf-8")
    assert (code, "Recorded in strategy.yml" in said) == (0, True)
    assert after.replace("\n    on: 2026-06-24", "") == before.replace("\n    on: 2026-06-24", "")
    assert after.count("    on: 2026-06-24") == 3
    assert "On record: sent to CrimeandJustice@gov.wales on 24 June 2026." in run(EDITION)[1]


def test_one_recipient_can_be_recorded_alone(project: Path, run: Run) -> None:
    unsent(project)

    run(EDITION, "--record", "2026-06-24", "--to", "home_office")

    text = (project / STRATEGY).read_text(encoding="utf-8")
    assert "  - recipient: home_office\n    on: 2026-06-24\n" in text
    assert "  - recipient: welsh_ministers\n    on:" not in text


@pytest.mark.parametrize("day", ["2026-06-17", "2027-01-01", "tomorrow", "2026-02-30"])
def test_a_day_that_cannot_be_right_is_not_recorded(day: str, project: Path, run: Run) -> None:
    before = (project / STRATEGY).read_bytes()

    assert run(EDITION, "--record", day)[0] == 1
    assert (project / STRATEGY).read_bytes() == before


@pytest.mark.parametrize(
    ("settings", "environment", "address"),
    [
        ("site_url: https://a.example/x\n", {}, "https://a.example/x/"),
        ('site_url: !ENV [A, B, "https://a.example/"]\n', {"B": "https://b.example"}, "https://b.example/"),
        ('site_url: !ENV [A, "https://a.example/"]\n', {}, "https://a.example/"),
        ("site_url: !ENV A\n", {"A": "https://a.example/"}, "https://a.example/"),
        ("site_name: A\nhooks: !!python/object/apply:os.system [exit 1]\n", {}, ""),
        ("", {}, ""),
    ],
)
def test_the_address_of_the_site_is_read_as_mkdocs_reads_it(
    settings: str, environment: dict[str, str], address: str, tmp_path: Path
) -> None:
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")

    assert site_address(tmp_path / "mkdocs.yml", environment) == address
