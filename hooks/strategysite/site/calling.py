"""How templates call functions: at once.

Jinja asks before each call whether the function wants to see the context, and in several ways; that took an eighth of
the time of a page. None of ours does, but those that choose a plural.
"""

from collections.abc import Callable
from typing import Any

from jinja2.runtime import Context


class CallingAtOnce(Context):
    """The names that a template sees."""

    def call(self, called: Callable[..., Any], /, *arguments: Any, **named: Any) -> Any:
        """Call a function of a template, as Jinja does: what it keeps of loops and blocks is none of its arguments."""
        if getattr(called, "jinja_pass_arg", None):
            return super().call(called, *arguments, **named)
        named.pop("_loop_vars", None)
        named.pop("_block_vars", None)
        return called(*arguments, **named)
