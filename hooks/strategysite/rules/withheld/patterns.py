"""How each kind of thing is recognised in running words. Each function yields where it begins and how it is shown.

They are narrow on purpose: an error stops publication, so none may be raised by ordinary prose. A pattern begins with
the letters it can begin with, and looks back from there to where the word begins: so a whole strategy is searched fast.
"""

import re
from collections.abc import Callable, Iterator

Seen = tuple[int, str]
Finder = Callable[[str], Iterator[Seen]]

_MARKINGS = re.compile(
    r"(?i:\bofficial[ \t]*[-–—:/]?[ \t]*sensitive\b|\bswyddogol[ \t]*[-–—:/]?[ \t]*sensitif\b)"
    r"|(?i:\bnot (?:suitable )?for (?:any )?(?:onward|further|wider|public|external)"
    r" (?:circulation|distribution|dissemination|disclosure|release|sharing)\b)"
    r"|(?i:\bnot for (?:circulation|publication)\b|\bnot to be (?:circulated|disseminated|distributed)\b)"
    r"|(?i:\b(?:nid(?: yw| ydynt)?|ddim) i['’]w "
    r"(?:(?:[cg]|ch|ngh)(?:ylchredeg|yhoeddi)|rh?annu|rh?yddhau|dd?osbarthu)\b(?: ymhellach\b)?)"
    r"|(?i:\b(?:[nm]i|na) ddylid e[iu] (?:(?:[cg]|ch)ylchredeg|rh?annu|dd?osbarthu)\b)"
    r"|(?i:\b(?:police eyes only|official use only|(?:ddefnydd swyddogol|lygaid yr heddlu) yn unig)\b)"
    r"|\b(?:TOP SECRET|CYFRINACHOL IAWN|TLP[: ]{1,2}(?:RED|AMBER))\b"
    r"|(?m:^[ \t*_>#\[(]*(?:SECRET|CONFIDENTIAL|RESTRICTED|CYFRINACHOL|CYFYNGEDIG)\b(?=[ \t*_\])]*$|[ \t]*[-–—:/]))"
)
_NATIONAL_INSURANCE = re.compile(
    r"[A-CEGHJ-PR-TW-Z](?<!\w.)[A-CEGHJ-NPR-TW-Z](?<!BG|GB|KN|NK|NT|TN|ZZ)[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b"
)
_NHS_NUMBER = re.compile(r"([0-9]{3})([ -]?)(\d{3})\2(\d{4})(?!\d)")
_NHS = re.compile(r"(?i:\b(?:NHS|GIG)\b[^\d\n]{0,30})\Z")
_DATE = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|af|ail|ydd|ed|eg|fed|ain)? \w+ \d{4})"
)
_BIRTH_DATE = re.compile(
    rf"(?i:\b(?:date of birth|d\.?o\.?b\b\.?|born on|(?:d|dd|n)yddiad geni|g?anwyd ar|g?aned ar)[^\d\n]{{0,20}}){_DATE}"
)
_MOBILE = re.compile(r"(?:\+44[ -]?(?:\(0\)[ -]?)?|0)7(?:[ -]?\d){9}(?!\d)")
_PRIVATE = re.compile(
    r"(?i:\b(?:(?:home|personal|private) (?:tele)?(?:phone|number|landline)"
    r"|rhif(?: ffôn)? (?:cartref|personol|preifat))\b[^\d\n+]{0,20})(?P<number>(?:\+44|0)[\d ()-]{8,14}\d)"
)
_PARTS_OF_NUMBERS = tuple("0123456789.")
_VEHICLE = re.compile(r"[A-HJ-PR-Y](?<!\w.)[A-HJ-PR-Y](?:0[2-9]|1\d|2[0-6]|5[1-9]|6\d|7[0-6]) ?([A-HJ-PR-Z]{3})\b")
_ANY_VEHICLE = re.compile(
    r"(?i:\b(?:(?:vehicle )?registration(?: (?:number|mark|plate))?|number ?plate|VRM|rhif cofrestru)\b[^\w\n]{0,3}"
    r"(?:is |was |of |oedd |yw )?)(?P<mark>[A-Z]{1,3} ?\d{1,4}(?: ?[A-Z]{1,3})?)\b"
)
_ABBREVIATIONS = frozenset(
    "ACE APB ASB CJB CPS CSP CVS FRS GMS LHB MPS NHS PCC PSB RPB VPU VRU YJB YJS YOS YOT".split()
)
_HOME = re.compile(
    r"(?i:\b(?:lives|living|lived|resides|residing|home address|family home|yn byw|(?:cyf|gyf|ghyf)eiriad cartref"
    r"|(?:c|g|ngh|ch)artref y teulu|address of the (?:victim|suspect|offender|family|child))\b)[^\n]{0,30}?"
    r"\b\d{1,4}[a-z]?,? (?:(?:Stryd|Heol|Ffordd|Lôn|Rhodfa|Clos|Teras|Maes)\b|(?:[A-Z][\w'’-]+ ){1,3}"
    r"(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Place|Gardens|Way|Court|Walk|Row|Grove)\b)"
)
_WAITING = (
    r"(?:to follow|to be (?:added|agreed|announced|completed|confirmed|decided|determined|finalised|written)"
    r"|coming soon|awaiting (?:approval|confirmation|data|figures|text|translation)"
    r"|i ddilyn|yn dod yn fuan|(?:yn|wrthi'n) aros am (?:gadarnhad|gyfieithiad|gymeradwyaeth|ddata|ffigurau)"
    r"|i['’]w (?:[cg]h?(?:adarnhau|wblhau|ytuno)|h?(?:ychwanegu|ysgrifennu)|[pb]h?enderfynu|dd?iweddaru|ll?enwi))"
)
_PLACEHOLDER = re.compile(
    r"\b(?:TBC|TBA|TBD|LOREM IPSUM|X{3,})\b|\?\?\?|(?i:\blorem ipsum\b)"
    rf"|(?i:\[(?:insert|add|rhowch|mewnosodwch|ychwanegwch) [^\]\n]*\](?!\())|(?i:[(\[] ?{_WAITING} ?[)\]])"
    rf"|(?i:\A(?:[^\n]{{0,40}}[^\w\n])?{_WAITING}[ .…]*\Z)"
)


def markings(words: str) -> Iterator[Seen]:
    """Yield protective markings, as they stand."""
    for match in _MARKINGS.finditer(words):
        yield match.start(), match[0].strip(" \t*_>#[(")


def national_insurance_numbers(words: str) -> Iterator[Seen]:
    """Yield National Insurance numbers."""
    for match in _NATIONAL_INSURANCE.finditer(words):
        yield match.start(), veiled(match[0])


def nhs_numbers(words: str) -> Iterator[Seen]:
    """Yield NHS numbers: set as 3-3-4 digits or beside the word, with the right check digit, and no telephone."""
    for match in _NHS_NUMBER.finditer(words):
        number = match[1] + match[3] + match[4]
        before = words[max(0, match.start() - 35) : match.start()]
        is_a_part = before[-1:].isdigit() or "+" in before[-5:]
        if is_nhs_number(number) and not is_a_part and (match[2] or _NHS.search(before)):
            yield match.start(), veiled(number)


def is_nhs_number(number: str) -> bool:
    """Whether ten digits are an NHS number: the last is 11 less the weighted sum of the others, modulo 11."""
    total = sum(int(digit) * weight for digit, weight in zip(number, range(10, 1, -1), strict=False))
    return (11 - total % 11) % 11 == int(number[-1]) and len(set(number)) > 1


def birth_dates(words: str) -> Iterator[Seen]:
    """Yield dates that are said to be dates of birth."""
    for match in _BIRTH_DATE.finditer(words):
        yield match.start(), veiled(match[0])


def mobile_numbers(words: str) -> Iterator[Seen]:
    """Yield mobile numbers, as digits that begin with 07."""
    for match in _MOBILE.finditer(words):
        if words[match.start() - 1 : match.start()] not in _PARTS_OF_NUMBERS:
            yield match.start(), national_digits(match[0])


def private_numbers(words: str) -> Iterator[Seen]:
    """Yield telephone numbers, of any kind, that are said to be a person's own."""
    for match in _PRIVATE.finditer(words):
        yield match.start("number"), f"{national_digits(match['number'])[:3]}…"


def national_digits(number: str) -> str:
    """Return the digits of a telephone number as they are dialled inside the country."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    return f"0{digits[2:]}" if number.strip().startswith("+44") else digits


def vehicles(words: str) -> Iterator[Seen]:
    """Yield registrations of the present style; a postcode beside an abbreviation is none."""
    for match in _VEHICLE.finditer(words):
        if match[1] not in _ABBREVIATIONS:
            yield match.start(), veiled(match[0])


def named_vehicles(words: str) -> Iterator[Seen]:
    """Yield registrations of older styles, which look like much else, where they are said to be one."""
    for match in _ANY_VEHICLE.finditer(words):
        if not _VEHICLE.match(words, match.start("mark")):
            yield match.start("mark"), veiled(match["mark"])


def homes(words: str) -> Iterator[Seen]:
    """Yield the beginnings of addresses at which somebody is said to live."""
    for match in _HOME.finditer(words):
        yield match.start(), veiled(match[0])


def placeholders(words: str) -> Iterator[Seen]:
    """Yield placeholders: in brackets, or where they are the whole of a short text."""
    for match in _PLACEHOLDER.finditer(words):
        yield match.start(), match[0].strip()


def veiled(detail: str) -> str:
    """Return the first two characters of a personal detail: enough to find it, not enough to use it."""
    return f"{detail[:2]}…"
