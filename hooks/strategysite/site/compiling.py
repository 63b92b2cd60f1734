"""How templates are compiled: what a page does hundreds of times is done without detours.

Jinja wraps every value anew although it is HTML already, asks before each call in several ways whether the function
wants to see the context, looks up each field in a function of its own, and compares the names that all templates see at
each import. That took a quarter of the time of a page. The pages stay the same to the last byte.
"""

from collections.abc import Callable
from functools import lru_cache, partial
from keyword import iskeyword
from typing import Any, Final

import jinja2
import markupsafe
from jinja2 import nodes, runtime
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.utils import missing


def compile_our_way(environment: jinja2.Environment) -> None:
    """Let an environment, in which every template makes HTML, compile its templates as described here."""
    environment.code_generator_class = Compiler
    environment.template_class = Template


class Compiler(CodeGenerator):
    """Writes the Python of a template."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 - Jinja's name
        """Let the template find what stands here under the names of Jinja's own."""
        super().visit_Template(node, frame)
        self.writeline(f"from {__name__} import escape, Markup, Macro")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802, FBT001, FBT002 - Jinja's
        """Call a function as Python does, unless it wants to see the context or is called in an unusual way."""
        dynamic = node.dyn_args or node.dyn_kwargs or any(iskeyword(named.key) for named in node.kwargs)
        if forward_caller or dynamic or self._wants_context(node.node):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Look a field up as Python does; only what has no such field, as a dict, is left to Jinja."""
        self.write("(found if (found := getattr((owner := ")
        self.visit(node.node, frame)
        self.write(f"), {node.attr!r}, missing)) is not missing else environment.getattr(owner, {node.attr!r}))")

    def _wants_context(self, called: nodes.Expr) -> bool:
        """Return whether a name stands for a function that sees the context: those that choose a plural do."""
        found = self.environment.globals.get(called.name) if isinstance(called, nodes.Name) else None
        return hasattr(found, "jinja_pass_arg")


def escape(value: object) -> str:
    """Return a value as HTML, to stand in a page."""
    kind = type(value)
    if kind is str:
        return escaped(value)
    if kind is markupsafe.Markup:
        return value  # type: ignore[return-value]  # it is a str
    return str(value) if kind in _NUMBERS else markupsafe.escape(value)


class Macro(runtime.Macro):
    """A macro, which always returns HTML."""

    def __call__(self, *args: Any, **kwargs: Any) -> str:
        """Call it as Python does, unless it takes, or is given, more than what it names."""
        if self.caller or self.catch_kwargs or self.catch_varargs:
            return super().__call__(*args, **kwargs)
        named = [kwargs.pop(name, missing) for name in self.arguments[len(args) :]]
        if kwargs or len(args) > self._argument_count:
            return super().__call__(*args, *named, **kwargs)
        return Markup(self._func(*args, *named))

    def _invoke(self, arguments: list[Any], autoescape: bool) -> str:  # noqa: ARG002, FBT001 - Jinja gives it
        return Markup(self._func(*arguments))


class Template(jinja2.Template):
    """A template. What all templates see is the environment's, so what it is imported for is the same everywhere."""

    def _get_default_module(self, ctx: runtime.Context | None = None) -> TemplateModule:  # noqa: ARG002 - Jinja gives it
        return super()._get_default_module()


escaped: Final = lru_cache(maxsize=10_000)(markupsafe.escape)
"""Words as HTML. Most stand in many pages: names, titles, addresses, words of the interface."""

_NUMBERS: Final = frozenset({int, float})

Markup: Final[Callable[[str], markupsafe.Markup]] = partial(str.__new__, markupsafe.Markup)
"""Marks a str as HTML that our own templates have made."""
