"""The kinds of thing that must not be published, or that a person should look at before they are."""

from ...phrase import phrase
from ...problem import Severity
from ..look import Look

_SOURCE = "Act s.8(8), s.9(9); G 41(b)"

MARKING = Look(
    id="withheld-marking",
    severity=Severity.ERROR,
    source=_SOURCE,
    text=phrase("A protective marking, in English or Welsh: OFFICIAL-SENSITIVE, SECRET, not for onward circulation."),
    remedy=phrase(
        "Find out whether these words may be published at all; take out what may not, and the marking with it."
    ),
)
NATIONAL_INSURANCE = Look(
    id="withheld-national-insurance",
    severity=Severity.ERROR,
    source=_SOURCE,
    text=phrase("A National Insurance number."),
    remedy=phrase("Take it out: it belongs to one person."),
)
NHS_NUMBER = Look(
    id="withheld-nhs-number",
    severity=Severity.ERROR,
    source=_SOURCE,
    text=phrase("An NHS number: ten digits whose last one is the right check digit."),
    remedy=phrase("Take it out: it belongs to one patient."),
)
BIRTH_DATE = Look(
    id="withheld-birth-date",
    severity=Severity.ERROR,
    source=_SOURCE,
    text=phrase("A date of birth."),
    remedy=phrase("Take it out; an age group says enough."),
)
MAILBOX = Look(
    id="withheld-email",
    severity=Severity.ERROR,
    source=_SOURCE,
    text=phrase("An e-mail address that is made of a person's name."),
    remedy=phrase("Use the mailbox of a team or a role, such as communitysafety@example.org."),
)
MOBILE = Look(
    id="withheld-phone",
    severity=Severity.ERROR,
    source=_SOURCE,
    text=phrase(
        "A mobile number that is neither a helpline of the register nor given as that of a team or service; any "
        "number that is said to be a person's own."
    ),
    remedy=phrase("Use a published number of the team; that of a service belongs under services in strategy.yml."),
)
HOME = Look(
    id="withheld-address",
    severity=Severity.ERROR,
    source=_SOURCE,
    text=phrase("The address at which somebody lives."),
    remedy=phrase("Take it out; the name of the town or ward says enough."),
)
VEHICLE = Look(
    id="withheld-vehicle",
    severity=Severity.ERROR,
    source=_SOURCE,
    text=phrase("The registration of a vehicle."),
    remedy=phrase("Take it out: it leads to one keeper."),
)
NAME = Look(
    id="withheld-name",
    severity=Severity.WARNING,
    source=_SOURCE,
    waivable=True,
    text=phrase("What looks like the name of a private person."),
    remedy=phrase(
        "Write the role instead. If it is no person, or one who agreed to be named, add a waiver in strategy.yml."
    ),
)
SMALL_NUMBER = Look(
    id="withheld-small-number",
    severity=Severity.WARNING,
    source=_SOURCE,
    waivable=True,
    text=phrase("A count of 1 to 4 in a published series: people might be recognised."),
    remedy=phrase(
        "Write withheld: true in place of the value, or join periods or areas until the numbers are larger. If they "
        "are published already and name nobody, add a waiver in strategy.yml."
    ),
)
PLACEHOLDER = Look(
    id="withheld-placeholder",
    severity=Severity.WARNING,
    published_only=True,
    text=phrase('A placeholder in a published edition: "to follow", "TBC", "i ddilyn".'),
    remedy=phrase(
        "Write the words, or take the field out until they are there: what is missing is reported as missing."
    ),
)
LOOKS = (
    MARKING,
    NATIONAL_INSURANCE,
    NHS_NUMBER,
    BIRTH_DATE,
    MAILBOX,
    MOBILE,
    HOME,
    VEHICLE,
    NAME,
    SMALL_NUMBER,
    PLACEHOLDER,
)
