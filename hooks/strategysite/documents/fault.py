"""What a person is told who cannot have a document made."""


class DocumentError(Exception):
    """A document cannot be made; the message says which, why, and what helps."""

    def __init__(self, title: str, form: str, why: str) -> None:
        """Say which document of what form cannot be made, and why. The parts are kept: it is sent between processes."""
        super().__init__(title, form, why)

    def __str__(self) -> str:
        """The message."""
        title, form, why = self.args
        return f"The {form} of “{title}” cannot be made. {why}"
