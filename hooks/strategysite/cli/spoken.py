"""Help and complaints of the command line in the language that was chosen.

The library that reads arguments makes its own words in English. Those that stand in its settings are put there in the
language of the command; those that it joins together are known by their form.
"""

import os
import re
import sys
from collections.abc import Sequence
from typing import Any

from typer import rich_utils
from typer._click.core import Command, Context
from typer._click.exceptions import NoArgsIsHelpError, UsageError
from typer._click.formatting import HelpFormatter
from typer.core import TyperGroup

from ..language.catalogue import Words
from ..language.choice import chosen_language
from ..words import N_, in_one_line
from .speech import WORDS, asked_for, words_of

_COMPLAINTS = (
    N_("No such command {command}. Did you mean {commands}?"),
    N_("No such command {command}."),
    N_("Missing command."),
    N_("Missing argument {argument}."),
    N_("Missing option {option}. Choose from: {values}"),
    N_("Missing option {option}."),
    N_("No such option: {option} (Possible options: {options})"),
    N_("No such option: {option}"),
    N_("Option {option} requires an argument."),
    N_("Option {option} does not take a value."),
    N_("Got unexpected extra argument(s) ({arguments})"),
    N_("Invalid value for {option}: Value error, {value} is not one of {values}."),
    N_("Invalid value for {option}: path {path} does not exist."),
    N_("Invalid value for {option}: Input should be a valid integer, unable to parse string as an integer"),
    N_("Invalid value for {option}: Input should be a valid number, unable to parse string as a number"),
    N_("Invalid value for {option}: Input should be greater than or equal to {least}"),
)
"""What is said of arguments that cannot be read, as the library says it; the longer form of two stands first."""


class Usage(HelpFormatter):
    """Writes how a command is called."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write it after the word for usage."""
        words = WORDS.get()
        usage = words("Usage:")
        super().write_usage(prog, args, prefix or f"{usage} ")


class SpokenContext(Context):
    """What a command knows of the call."""

    formatter_class = Usage


class Spoken(TyperGroup):
    """The whole command line, which speaks Welsh or English."""

    def main(self, args: Sequence[str] | None = None, *more: Any, **named: Any) -> Any:
        """Run a command in the language that the call, the environment or the computer asks for."""
        arguments = sys.argv[1:] if args is None else list(args)
        words = words_of(chosen_language(os.environ, asked_for(arguments)))
        before = WORDS.set(words)
        try:
            _put_into(self, words)
            return super().main(arguments, *more, **named)
        finally:
            WORDS.reset(before)

    def make_context(self, *args: Any, **named: Any) -> Context:
        """Read the arguments; what is wrong with them is told in the language of the command."""
        try:
            return super().make_context(*args, **named)
        except UsageError as error:
            raise _in_words(error) from None

    def invoke(self, ctx: Context) -> Any:
        """Run the command; what is wrong with its arguments is told in its language."""
        try:
            return super().invoke(ctx)
        except UsageError as error:
            raise _in_words(error) from None


def _in_words(error: UsageError) -> UsageError:
    """Return a complaint about arguments in the language of the command; one of an unknown form stays as it is."""
    words = WORDS.get()
    if isinstance(error, NoArgsIsHelpError):
        return error
    told = " ".join(error.format_message().split())
    for message in _COMPLAINTS:
        blanks = re.split(r"\{(\w+)\}", message)
        form = "".join(f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(blanks))
        if found := re.fullmatch(form, told):
            return UsageError(words(message, **found.groupdict()), error.ctx)
    return error


def _put_into(command: Command, words: Words) -> None:
    """Put the words of a language into a command, its options and its commands, and into the library's own titles."""
    command.context_class = SpokenContext
    command.help = command.help and words(in_one_line(command.help))
    command.options_metavar = words("[OPTIONS]")
    for parameter in command.params:
        if text := getattr(parameter, "help", None):
            parameter.help = words(text)  # type: ignore[attr-defined] # options and arguments have it, each its own
    if asking := command.get_help_option(SpokenContext(command)):
        asking.help = words("Show this message and exit.")
    if isinstance(command, TyperGroup):
        command.subcommand_metavar = words("COMMAND [ARGS]...")
        for inner in command.commands.values():
            _put_into(inner, words)
    _titles(words)


def _titles(words: Words) -> None:
    rich_utils.OPTIONS_PANEL_TITLE = words("Options")
    rich_utils.ARGUMENTS_PANEL_TITLE = words("Arguments")
    rich_utils.COMMANDS_PANEL_TITLE = words("Commands")
    rich_utils.ERRORS_PANEL_TITLE = words("Error")
    rich_utils.DEFAULT_STRING = words("[default: {value}]", value="{}")
    rich_utils.REQUIRED_LONG_STRING = words("[required]")
    rich_utils.RICH_HELP = words("Try [blue]'{command}'[/] for help.", command="{command_path} {help_option}")
