"""Sites made in memory, as the tests of editions have them."""

from ..editions.conftest import made, write

__all__ = ["made", "write"]
