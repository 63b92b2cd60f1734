"""The files of ``content/registers/`` and what each holds."""

from ..model.base import Record
from .areas import AreasFile
from .authorities import AuthoritiesFile
from .barriers import BarriersFile
from .case_studies import CaseStudiesFile
from .cycle import CycleFile
from .data_sets import DataSetsFile
from .glossary import GlossaryFile
from .guidance import GuidanceFile
from .offences import OffencesFile
from .risk_factors import RiskFactorsFile
from .roles import RolesFile
from .services import ServicesFile
from .terms import TermsFile

REGISTERS: dict[str, type[Record]] = {
    "areas": AreasFile,
    "authorities": AuthoritiesFile,
    "roles": RolesFile,
    "guidance": GuidanceFile,
    "case-studies": CaseStudiesFile,
    "data-sets": DataSetsFile,
    "barriers": BarriersFile,
    "cycle": CycleFile,
    "offences": OffencesFile,
    "risk-factors": RiskFactorsFile,
    "services": ServicesFile,
    "glossary": GlossaryFile,
    "terms": TermsFile,
}
"""The registers, by the names of their files without ``.yml``. All of them must be there."""
