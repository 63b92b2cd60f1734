import pytest

from strategysite.source import events


@pytest.fixture(params=["C", events.IN_PYTHON])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of PyYAML's two parsers in turn."""
    name: str = request.param
    if name not in events.PARSERS:
        pytest.skip("PyYAML was built without its C parser")
    monkeypatch.setattr(events, "LOADER", events.PARSERS[name])
    return name
