"""Rendering what is a document and no page: letters as plain text, checklists as HTML, with the interface's words."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from ..language.catalogue import Words
from ..language.numbers import day


class DocumentTemplates:
    """The templates of ``templates/documents``, in each language. HTML is escaped, plain text stays as it is."""

    def __init__(self, templates: Path, words: Mapping[str, Words]) -> None:
        """Prepare them; ``templates`` is the folder that holds ``documents/``."""
        self._environments = {language: _prepared(templates / "documents", said) for language, said in words.items()}

    def __call__(self, name: str, language: str, /, **seen: Any) -> str:
        """Return what a template says in a language."""
        return self._environments[language].get_template(name).render(seen)


def _prepared(folder: Path, words: Words) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.install_gettext_translations(words.translations, newstyle=True)  # type: ignore[attr-defined]  # added by the extension
    environment.filters["date"] = lambda value: day(words.language, value) if isinstance(value, date) else ""
    return environment
