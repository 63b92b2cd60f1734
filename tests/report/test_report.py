"""The report for people: by strategy and severity, counted, with what blocks publication at its end."""

from strategysite.phrase import as_typed
from strategysite.problem import Problem, Severity
from strategysite.report import report, summary

from .conftest import ADVICE, ERROR, WARNING, problem, set_aside

MANY = [
    problem("aber", 8, "who-officer", ADVICE),
    problem("cwm", 4, "who-yot", ERROR, "No youth offending team is listed."),
    problem("cwm", 2, "act-agreed", WARNING),
    problem("cwm", 9, "who-lead", ADVICE),
]


def test_the_whole_report() -> None:
    assert report(MANY) == (
        "In cwm, 1 error, which stops the build:\n"
        "strategies/cwm/partnership.yml:4:3: No youth offending team is listed. Mend it. (the Act)\n"
        "\n"
        "In cwm, 1 warning:\n"
        "strategies/cwm/partnership.yml:2:3: Line 2 is wrong. Mend it. (the Act)\n"
        "\n"
        "In cwm, 1 piece of advice:\n"
        "strategies/cwm/partnership.yml:9:3: Line 9 is wrong. Mend it. (the Act)\n"
        "\n"
        "In aber, 1 piece of advice:\n"
        "strategies/aber/partnership.yml:8:3: Line 8 is wrong. Mend it. (the Act)\n"
        "\n"
        "Checked: 1 error, which stops the build, 1 warning, 2 pieces of advice.\n"
        "\n"
        "Publication is blocked by this:\n"
        "- cwm: No youth offending team is listed. (who-yot)"
    )


def test_each_problem_is_a_line_that_begins_with_its_place_and_stands_there_once() -> None:
    lines = report(MANY).splitlines()

    assert [lines.count(str(one)) for one in MANY] == [1, 1, 1, 1]


def test_the_order_in_which_problems_come_makes_no_difference() -> None:
    assert report(reversed(MANY)) == report(MANY)


def test_where_nothing_is_wrong_it_says_so() -> None:
    assert report([]) == "Checked: nothing to mend.\n\nNothing blocks publication."


def test_warnings_of_a_published_edition_block_nothing() -> None:
    assert report([problem("cwm", 2, "act-agreed", WARNING)]).endswith("\n\nNothing blocks publication.")


def test_of_an_edition_that_is_not_published_it_tells_what_the_law_would_stop() -> None:
    draft = [
        problem("cwm", 1, "define-factors", WARNING, "It is not said how prevalence was weighed."),
        problem("cwm", 2, "define-factors", WARNING, "It is not said how the penalty was weighed."),
        problem("cwm", 3, "pub-date", WARNING, "The date of publication is not given."),
        problem("cwm", 4, "act-agreed", WARNING),
        problem("cwm", 5, "pub-home-office", ADVICE),
    ]

    assert report(draft).endswith(
        "Checked: 4 warnings, 1 piece of advice.\n"
        "\n"
        "Nothing blocks publication.\n"
        "\n"
        "cwm is not published yet. As an interim or final strategy it would be blocked by this:\n"
        "- It is not said how prevalence was weighed. (define-factors, and 1 more)\n"
        "- The date of publication is not given. (pub-date)"
    )


def test_faults_of_form_are_counted_at_the_end_and_not_told_again() -> None:
    faults = [problem("cwm", 1, "form-reference", ERROR), problem("cwm", 2, "yaml-tab", ERROR)]

    ends = report([*faults, problem("aber", 3, "withheld-marking", ERROR, "The words carry a marking.")])

    assert ends.endswith(
        "Publication is blocked by this:\n"
        "- aber: The words carry a marking. (withheld-marking)\n"
        "- cwm: 2 faults in how the files are written"
    )


def test_what_is_wrong_outside_the_strategies_stands_by_its_folder() -> None:
    file = "content/registers/areas.yml"
    register = Problem(file, 3, 1, "form-reference", Severity.ERROR, as_typed("It is wrong."), as_typed("Mend it."))

    assert report([register]).startswith(f"In content, 1 error, which stops the build:\n{file}:3:1: ")


def test_what_is_set_aside_is_listed_last_with_place_rule_and_reason_and_is_counted() -> None:
    aside = set_aside("cwm", 7, "withheld-name", "The founder.")

    assert report([aside, problem("cwm", 9, "who-lead", ADVICE)]) == (
        "In cwm, 1 piece of advice:\n"
        "strategies/cwm/partnership.yml:9:3: Line 9 is wrong. Mend it. (the Act)\n"
        "\n"
        "In cwm, 1 finding set aside:\n"
        "strategies/cwm/partnership.yml:7:3: Line 7 is wrong. Set aside with withheld-name: The founder.\n"
        "\n"
        "Checked: 1 piece of advice, 1 finding set aside.\n"
        "\n"
        "Nothing blocks publication."
    )
    assert summary([aside, aside]) == "Checked: nothing to mend, 2 findings set aside."


def test_words_over_several_lines_stay_on_the_line_of_their_problem() -> None:
    odd = problem("cwm", 4, "who-yot", ERROR, 'The body "A\n::error file=x::B\n\nC" is odd.')

    assert [line for line in report([odd]).splitlines() if line.startswith("::")] == []
    assert 'strategies/cwm/partnership.yml:4:3: The body "A ::error file=x::B C" is odd. Mend it. (the Act)' in report(
        [odd]
    )
