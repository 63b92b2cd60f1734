"""What an unquoted word means, and that a quoted one is always text."""

import pytest

from strategysite.source import Plain, read_yaml_text

VALUES: list[tuple[str, Plain]] = [
    # nothing
    ("", None),
    ("~", None),
    ("null", None),
    ("Null", None),
    ("NULL", None),
    ("nULL", "nULL"),
    # yes and no
    ("true", True),
    ("True", True),
    ("TRUE", True),
    ("false", False),
    ("False", False),
    ("FALSE", False),
    ("tRUE", "tRUE"),
    ("yes", "yes"),
    ("no", "no"),
    ("No", "No"),
    ("on", "on"),
    ("off", "off"),
    ("y", "y"),
    # whole numbers
    ("0", 0),
    ("5", 5),
    ("-5", -5),
    ("+5", 5),
    ("-0", 0),
    ("999999999999999", 999999999999999),
    ("1000000000000000", "1000000000000000"),
    ("-1234567890123456", "-1234567890123456"),
    # codes, which would lose something as numbers
    ("012", "012"),
    ("00", "00"),
    ("-07", "-07"),
    ("0x1F", "0x1F"),
    ("0o17", "0o17"),
    ("0b11", "0b11"),
    ("1_000", "1_000"),
    ("1,000", "1,000"),
    ("£1000", "£1000"),
    ("5%", "5%"),
    # decimals
    ("1.5", 1.5),
    ("-1.5", -1.5),
    ("0.5", 0.5),
    (".5", 0.5),
    ("5.", 5.0),
    ("1e3", 1000.0),
    ("1.5E-3", 0.0015),
    ("00.5", "00.5"),
    ("09.30", "09.30"),
    ("1e999", "1e999"),
    ("1.2.3", "1.2.3"),
    (".", "."),
    ("-", [None]),
    ("+", "+"),
    (".nan", ".nan"),
    (".NaN", ".NaN"),
    (".inf", ".inf"),
    ("-.inf", "-.inf"),
    ("nan", "nan"),
    # times and dates
    ("10:30", "10:30"),
    ("1:30:00", "1:30:00"),
    ("2026-03-01", "2026-03-01"),
    ("2026-13-01", "2026-13-01"),
    ("2026-03-01T10:30:00Z", "2026-03-01T10:30:00Z"),
    # words
    ("Safer together", "Safer together"),
    ("https://example.org/a#b", "https://example.org/a#b"),
    ("E06000001", "E06000001"),
    ("1e3 people", "1e3 people"),
    ("٣", "٣"),
    ("=", "="),
]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(("written", "meant"), VALUES, ids=repr)
def test_an_unquoted_word_means(written: str, meant: Plain) -> None:
    document = read_yaml_text(f"- {written}\n", "f.yml")

    assert (document.plain, document.problems) == ([meant], ())
    assert isinstance(document.plain, list)
    assert type(document.plain[0]) is type(meant)


@pytest.mark.parametrize("quotes", ["'{}'", '"{}"'])
@pytest.mark.parametrize("written", ["", "~", "null", "true", "5", "1.5", "012", "2026-03-01", "<<"])
def test_a_quoted_word_is_always_text(written: str, quotes: str) -> None:
    assert read_yaml_text(f"- {quotes.format(written)}\n", "f.yml").plain == [written]


@pytest.mark.parametrize("sign", ["|-", ">-"])
def test_a_text_of_several_lines_is_always_text(sign: str) -> None:
    assert read_yaml_text(f"a: {sign}\n  5\n", "f.yml").plain == {"a": "5"}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("name", ["on", "no", "true", "null", "~", "2019", "012", "1.5", "2026-03-01", "y", "a b"])
def test_the_name_of_a_field_is_text_as_it_is_written(name: str) -> None:
    document = read_yaml_text(f"{name}: x\nb: {{{name}: y}}\n", "f.yml")

    assert (document.plain, document.problems) == ({name: "x", "b": {name: "y"}}, ())


@pytest.mark.usefixtures("parser")
def test_a_question_mark_between_braces_is_part_of_its_text() -> None:
    document = read_yaml_text("{en: What works? And why?, cy: Beth ?}\n", "f.yml")

    assert (document.plain, document.problems) == ({"en": "What works? And why?", "cy": "Beth ?"}, ())
