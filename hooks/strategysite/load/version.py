"""The version of the model that an edition was written for: ``schema:`` in strategy.yml."""

from ..model.strategy import SCHEMA
from ..phrase import phrase
from ..problem import Problem, Severity
from ..source import Document, Plain


def version_of(plain: Plain) -> int | None:
    """Return the version that strategy.yml names; the present one where it names none, None where it names nonsense."""
    version = plain.get("schema", SCHEMA) if isinstance(plain, dict) else SCHEMA
    return version if isinstance(version, int) and not isinstance(version, bool) and version > 0 else None


def other_version(document: Document, edition: str) -> Problem | None:
    """Return the problem of an edition that was written for another version than is read; None of one that was not.

    It stands for all others: what is told of the fields of another version would mislead.
    """
    version = version_of(document.plain)
    if version is None or version == SCHEMA:
        return None
    mark = document.place(("schema",))
    if version > SCHEMA:
        rule = "form-newer-schema"
        message = phrase(
            "This is written for version {version} of the model, and this software knows versions up to {known}.",
            version=version,
            known=SCHEMA,
        )
        remedy = phrase("Bring the software up to date, or ask whoever wrote this for the software that they use.")
    else:
        rule = "form-older-schema"
        message = phrase(
            "This is written for version {version} of the model, and now version {known} is read.",
            version=version,
            known=SCHEMA,
        )
        remedy = phrase(
            'Run "strategysite migrate {edition}": it changes what has to change and leaves every other letter. With '
            "--check it shows what that is.",
            edition=edition,
        )
    return Problem(document.file, mark.line, mark.column, rule, Severity.ERROR, message, remedy)
