"""What tests have to say at the end of a run, whichever process they ran in."""

from typing import Any

import pytest

_SECTIONS = pytest.StashKey[dict[str, str]]()


def sections(config: pytest.Config) -> dict[str, str]:
    """Return what is printed at the end, by its heading; tests add to it."""
    return config.stash.setdefault(_SECTIONS, {})


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand it on from a process that ran a part of the tests."""
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["sections"] = sections(session.config)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take it from a process that has ended; one that died has nothing to hand on."""
    sections(node.config).update(getattr(node, "workeroutput", {}).get("sections", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print it."""
    for heading, text in sections(config).items():
        terminalreporter.section(heading)
        terminalreporter.write_line(text)
