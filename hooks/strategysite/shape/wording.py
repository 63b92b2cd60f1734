"""The contents page of the words for faults of form: for each kind of fault its rule and how it is worded."""

from collections.abc import Callable

from . import form_wording as form
from . import text_wording as text
from . import value_wording as value
from .fault import Fault, Words

_WORDINGS: dict[str, tuple[str, Callable[[Fault], Words]]] = {
    "missing": ("form-missing", form.missing),
    "extra_forbidden": ("form-unknown-field", form.unknown),
    "model_type": ("form-group", form.not_a_group),
    "tuple_type": ("form-list", form.not_a_list),
    "string_type": ("form-text", form.not_text),
    "too_short": ("form-empty", form.no_items),
    "too_long": ("form-length", form.too_many),
    "string_too_short": ("form-empty", text.not_quite_written),
    "string_too_long": ("form-length", text.too_long),
    "string_pattern_mismatch": ("form-pattern", text.wrong_form),
    "enum": ("form-word", text.not_in_list),
    "literal_error": ("form-word", text.not_in_list),
    "int_type": ("form-number", value.not_whole),
    "float_type": ("form-number", value.not_a_number),
    "not_pounds": ("form-number", value.not_a_number),
    "decimal_max_places": ("form-number", value.pence),
    "greater_than_equal": ("form-number", value.out_of_range),
    "less_than_equal": ("form-number", value.out_of_range),
    "bool_type": ("form-true-or-false", value.not_yes_or_no),
    "date_type": ("form-date", value.not_a_date),
    "date_parsing": ("form-date", value.not_a_date),
    "datetime_type": ("form-date", value.not_a_day_and_time),
    "datetime_parsing": ("form-date", value.not_a_day_and_time),
    "text_in_one_language": ("form-language", text.which_language),
    "text_empty": ("form-language", text.no_words),
    "time_not_understood": ("form-time", value.no_such_time),
    "time_backwards": ("form-time", value.backwards),
    "no_such_date": ("form-date", value.no_such_day),
    "period_not_understood": ("form-period", value.no_such_period),
    "withheld_with_value": ("form-withheld", value.withheld_with_value),
    "points_out_of_order": ("form-order", value.out_of_order),
}

_ABOUT_NAMES = {"missing", "extra_forbidden"}
"""The kinds of fault in which it does not matter what stands after the name."""


def word(fault: Fault) -> tuple[str, Words]:
    """Return the rule that a fault breaks, and its words: what is wrong, and what to write instead."""
    kind = fault.details["type"]
    rule, words = _WORDINGS.get(kind, ("form-other", text.other))
    if fault.value is None and kind not in _ABOUT_NAMES:
        return "form-empty", form.nothing(fault)
    return rule, words(fault)
