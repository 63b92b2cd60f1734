"""The interface's words as templates ask for them: each phrase is looked up once."""

from collections.abc import Callable, Mapping
from functools import cache

from markupsafe import Markup

from ..language.catalogue import Words


def phrases(words: Words) -> Mapping[str, Callable[..., Markup]]:
    """Return the functions behind ``_()``, ``gettext`` and ``{% trans %}`` in templates.

    What fills a placeholder is escaped; the phrase itself is ours. Jinja's own functions look each phrase up anew.
    """

    @cache
    def form(message: str) -> Markup:
        return Markup(words.translations.gettext(message))  # noqa: S704 - a phrase of the catalogue

    @cache
    def whole(message: str) -> Markup:
        return form(message) % {}  # %% becomes %, as in a phrase with placeholders

    def phrase(message: str, **variables: object) -> Markup:
        return form(message) % variables if variables else whole(message)

    return {"_": phrase, "gettext": phrase}
