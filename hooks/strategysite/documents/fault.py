"""What a person is told who cannot have a document made."""

from ..phrase import Phrase, phrase


class DocumentError(Exception):
    """A document cannot be made; the message says which, why, and what helps."""

    def __init__(self, title: str, form: Phrase, why: Phrase) -> None:
        """Say which document of what form cannot be made, and why. The parts are kept: it is sent between processes."""
        super().__init__(title, form, why)

    @property
    def told(self) -> Phrase:
        """The message, which can be told in Welsh."""
        title, form, why = self.args
        return phrase("The {form} of “{title}” cannot be made. {why}", form=form, title=title, why=why)

    def __str__(self) -> str:
        """The message in English."""
        return self.told
