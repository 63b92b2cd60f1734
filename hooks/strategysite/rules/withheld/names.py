"""Names that look like those of private persons."""

import re
from collections.abc import Iterator

GIVEN_NAMES = frozenset(
    # Common in Wales and England; those that are also common words, months, places or surnames are left out.
    """aaron abdul abigail adam adrian ahmed aisha alan alison alexander alice amanda amelia amy andrea andrew aneirin
    angela anna anthony anwen arwel ashley barbara beca bethan brenda bronwen bryn caitlin cara carl carol caroline
    carys catherine catrin ceri charlie cheryl chloe christine christopher claire clive colin daniel danielle darren
    david dawn deborah denise derek diane dilwyn dominic donna dorothy dylan edward eifion eileen einir elen eleri
    elin elinor elizabeth ellen eluned emily emlyn emma emyr eric esyllt ewan fatima ffion fiona frances gareth garry
    gavin gemma geoffrey geraint gerald gethin gillian glenys glyn graham greg gwen gwenllian gwilym gwyn gwyneth
    hannah harriet haydn heather hefin heledd helen heulwen holly howard huw hywel ian idris ieuan iestyn ifan ifor
    ioan iolo irene isaac iwan jack jacob jacqueline jake james jamie jane janet janice jason jayne jean jennifer
    jeremy jessica joanna joanne joel john jonathan joseph joshua joyce judith julia julian julie karen karl kate
    katherine kathleen kathryn katie keith kelly kenneth kerry kevin kimberley kirsty laura lauren lee leighton leon
    leslie lewis linda lindsay lisa liam llinos llyr lorraine louise lowri lucy luke lynda lynne malcolm maldwyn
    manon marged margaret marian marie mark martin matthew megan meinir melanie menna meredydd michael michelle
    mohammed muhammad myfanwy nathan neil nerys nest nia nicholas nicola nigel non oliver olivia osian owain pamela
    patricia paul pauline penelope peter philip philippa rachel raymond rebecca rhian rhiannon rhodri rhydian rhys
    richard robert robin roger ronald rosemary roy russell ruth ryan samantha samuel sandra sara sarah sharon shaun
    sheila shirley sian simon sioned sophie stacey stanley stephanie stephen steven stuart susan suzanne sylvia tegan
    teresa terence thomas timothy tomos tracey trevor tudur valerie vanessa victor vivian wayne wendy wendi wyn yasmin
    yusuf yvonne zoe""".split()
)
_SURNAMES = frozenset(
    "Ahmed|Ali|Allen|Bailey|Baker|Begum|Bell|Bennett|Bevan|Bowen|Brown|Campbell|Carter|Clark|Clarke|Collins|Cook|"
    "Cooper|Cox|Davies|Davis|Edwards|Ellis|Evans|Foster|Gray|Green|Griffiths|Hall|Harris|Harrison|Harvey|Hill|Howells|"
    "Hughes|Hussain|Jackson|James|Jenkins|John|Johnson|Jones|Kaur|Kelly|Khan|King|Lewis|Lloyd|Martin|Mason|Miller|"
    "Mitchell|Moore|Morgan|Morris|Murphy|Owen|Parker|Parry|Patel|Phillips|Powell|Price|Pritchard|Pugh|Rees|Richards|"
    "Richardson|Roberts|Robinson|Rogers|Rowlands|Scott|Shaw|Simpson|Singh|Smith|Stevens|Taylor|Thomas|Thompson|Turner|"
    "Walker|Walters|Ward|Watkins|Watson|White|Wilkinson|Williams|Wilson|Wood|Wright|Young".split("|")
)
_NAMED_AFTER = (
    "Academy|Avenue|Bridge|Building|Buildings|Centre|Clinic|Close|College|Court|Crescent|Foundation|Hall|Hospital|House|"
    "Institute|Lane|Library|Park|Place|Project|Quarter|Review|Road|School|Square|Street|Theatre|Trust|University|Way|"
    "report|review"
)
_TITLED = re.compile(
    r"(?:M(?<!\w.)(?:rs?\.?|iss|s\.?|x)|P(?<!\w.)C(?:SO)?|D(?<!\w.)[CSI]) (?:[A-Z]\.? )?[A-Z][a-z]+(?:-[A-Z][a-z]+)?\b"
    rf"(?!['’]s Law)(?! (?:{_NAMED_AFTER})\b)"
)
_NAMED = re.compile(
    rf"([A-Z](?<!\w.)[a-z]+)(?= (?:[A-Z]\.? )?([A-Z][a-z]+)\b(?! (?:{_NAMED_AFTER})\b)(?!-))",
)


def names(words: str) -> Iterator[tuple[int, str]]:
    """Yield a title with a name, or a common given name with a common surname that no building is named after."""
    for match in _TITLED.finditer(words):
        yield match.start(), match[0]
    for match in _NAMED.finditer(words):
        if match[2] in _SURNAMES and match[1].casefold() in GIVEN_NAMES:
            yield match.start(), words[match.start() : match.end(2)]
