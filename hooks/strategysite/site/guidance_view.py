"""The guidance that applies to a strategy, as a reader sees it: by subject, with what the editor chose first."""

from collections.abc import Collection, Sequence

from ..model.vocabulary import Subject
from ..register.guidance import GuidanceItem


def guidance_by_subject(
    items: Sequence[GuidanceItem], pinned: Collection[str]
) -> list[tuple[Subject, list[GuidanceItem]]]:
    """Return the items under each subject that they are about; ``pinned`` are the ids that come first in each."""
    ordered = sorted(items, key=lambda item: item.id not in pinned)
    found = [(subject, [item for item in ordered if subject in item.subjects]) for subject in Subject]
    return [(subject, of_subject) for subject, of_subject in found if of_subject]
