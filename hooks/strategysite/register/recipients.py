"""The mailboxes to which a published strategy is sent (statutory guidance, paragraph 162)."""

from collections.abc import Mapping
from typing import Final

from ..model.vocabulary import Recipient

MAILBOXES: Final[Mapping[Recipient, str]] = {
    Recipient.HOME_OFFICE: "Seriousviolenceduty@homeoffice.gov.uk",
    Recipient.WELSH_MINISTERS: "CrimeandJustice@gov.wales",
}
"""The one place where they stand: the rules, the e-mails and what editors are told come from here."""
