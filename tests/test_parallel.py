"""Work shared between processes."""

import os
import subprocess
import sys
import threading

import pytest

from strategysite.parallel import in_parallel

from .support.project import PROJECT

several_cores = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2,
    reason="there are no other cores that can share the work",
)


def test_the_results_stand_in_the_order_of_the_things() -> None:
    assert in_parallel(lambda number: number * number, range(50)) == [number * number for number in range(50)]


def alone(script: str) -> "subprocess.CompletedProcess[str]":
    """Run a script in a process that has no other threads, unlike that of the tests."""
    return subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT / "hooks", capture_output=True, encoding="utf-8", check=False
    )


@several_cores
def test_the_work_is_done_in_processes_of_their_own() -> None:
    ran = alone(
        "import os\n"
        "from strategysite.parallel import in_parallel\n"
        "print(os.getpid() in in_parallel(lambda _: os.getpid(), range(8)))"
    )

    assert ran.stdout == "False\n", ran.stderr


def test_beside_other_threads_it_is_done_here_since_they_cannot_be_copied() -> None:
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        assert set(in_parallel(lambda _: os.getpid(), range(8))) == {os.getpid()}
    finally:
        done.set()
        other.join()


@several_cores
def test_beside_the_threads_of_a_library_too() -> None:
    ran = alone(
        "import os\n"
        "from strategysite.parallel import in_parallel, stay_alone\n"
        "stay_alone()\n"
        "print({os.getpid()} == set(in_parallel(lambda _: os.getpid(), range(8))))"
    )

    assert ran.stdout == "True\n", ran.stderr


@several_cores
def test_what_has_set_a_pdf_shares_no_work_which_would_never_end() -> None:
    ran = alone(
        "import os\n"
        "from pathlib import Path\n"
        "from strategysite.documents.typesetting import typeset\n"
        "from strategysite.parallel import in_parallel\n"
        "typeset(Path('../templates'), 'drawings.typ', format='png', sys_inputs={'drawings': '[]'})\n"
        "print({os.getpid()} == set(in_parallel(lambda _: os.getpid(), range(8))))"
    )

    assert ran.stdout == "True\n", ran.stderr


def test_an_error_in_the_work_is_raised_where_it_was_asked_for() -> None:
    with pytest.raises(ZeroDivisionError):
        in_parallel(lambda number: 1 // number, range(-3, 4))


@several_cores
def test_a_process_that_is_ended_from_outside_is_not_taken_for_one_that_is_done() -> None:
    ran = alone(
        "import os\n"
        "from strategysite.parallel import in_parallel\n"
        "in_parallel(lambda number: os._exit(1) if number == 2 else number, range(6))"
    )

    assert "ChildProcessError: A process that did a share of the work was ended" in ran.stderr


@several_cores
def test_a_process_makes_room_for_a_new_one_after_so_many_things() -> None:
    ran = alone(
        "import os\n"
        "from collections import Counter\n"
        "from strategysite.parallel import in_parallel\n"
        "done = Counter(in_parallel(lambda _: os.getpid(), range(12), most=2)).values()\n"
        "print(max(done), sum(done))"  # one that began as the last thing was taken may do none, or one alone
    )

    assert ran.stdout == "2 12\n", ran.stderr
