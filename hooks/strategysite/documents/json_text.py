"""Open data as the text of a JSON file."""

from typing import Any, Final

from pydantic import TypeAdapter

_ANYTHING: Final = TypeAdapter[Any](Any)


def as_json(data: Any) -> str:
    """Return data as JSON that people can read too.

    Python's own ``json`` writes the same, but takes seven times as long where it is to be read by people.
    """
    return _ANYTHING.dump_json(data, indent=1).decode() + "\n"
