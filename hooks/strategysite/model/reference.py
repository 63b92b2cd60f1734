"""Names that point to another entry: a body, a group, a priority … Each kind is a type, and every one is checked."""

from typing import Any, ClassVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

IDENTIFIER_PATTERN = r"^[a-z0-9]+([-_][a-z0-9]+)*$"


class Reference(str):
    """The id of another entry. ``to`` is the kind of entry and ``file`` the file where such entries stand."""

    to: ClassVar[str] = ""
    file: ClassVar[str] = ""
    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Take a plain string of the identifier's form."""
        plain = core_schema.str_schema(pattern=IDENTIFIER_PATTERN, max_length=80, strict=True)
        return core_schema.no_info_after_validator_function(cls, plain)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Say in the JSON Schema what is referred to."""
        return handler(schema) | {"title": f"{cls.to.replace('_', ' ').capitalize()}: its id", "x-refers-to": cls.to}


class AreaRef(Reference):
    """The id of a local government area in strategy.yml."""

    to, file = "area", "strategy.yml"


class BodyRef(Reference):
    """The id of a body in partnership.yml."""

    to, file = "body", "partnership.yml"


class GroupRef(Reference):
    """The id of a group in governance.yml."""

    to, file = "group", "governance.yml"


class LinkedPlanRef(Reference):
    """The id of a linked plan in governance.yml."""

    to, file = "linked_plan", "governance.yml"


class DataSourceRef(Reference):
    """The id of a data source in needs.yml."""

    to, file = "data_source", "needs.yml"


class CohortRef(Reference):
    """The id of a cohort in needs.yml."""

    to, file = "cohort", "needs.yml"


class DriverRef(Reference):
    """The id of a driver in needs.yml."""

    to, file = "driver", "needs.yml"


class FindingRef(Reference):
    """The id of a finding in needs.yml."""

    to, file = "finding", "needs.yml"


class PriorityRef(Reference):
    """The id of a priority in priorities.yml."""

    to, file = "priority", "priorities.yml"


class ObjectiveRef(Reference):
    """The id of an objective in priorities.yml."""

    to, file = "objective", "priorities.yml"


class TheoryRef(Reference):
    """The id of a step in the theory of change in priorities.yml."""

    to, file = "theory_step", "priorities.yml"


class ActionRef(Reference):
    """The id of an action in actions.yml."""

    to, file = "action", "actions.yml"


class PlanRef(Reference):
    """The id of a delivery plan in actions.yml."""

    to, file = "delivery_plan", "actions.yml"


class StatusRef(Reference):
    """A common status, or the id of one of the partnership's own in actions.yml."""

    to, file = "action_status", "actions.yml"


class MeasureRef(Reference):
    """The id of a measure in measures.yml."""

    to, file = "measure", "measures.yml"


class EventRef(Reference):
    """The id of a consultation event in consultation.yml."""

    to, file = "consultation_event", "consultation.yml"
