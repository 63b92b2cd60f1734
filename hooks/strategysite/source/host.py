"""What the settings of the site's host say that the commands need: where the site will stand."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from .events import LOADER

_ENVIRONMENT = "!ENV"


def site_address(settings: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return ``site_url`` of ``mkdocs.yml``, with a slash at its end; empty where it is not given.

    It may be ``!ENV [NAME, default]``, which stands for what the environment says under one of the names. The file is
    only looked at: nothing in it is built or run.
    """
    root = yaml.compose(settings.read_text(encoding="utf-8"), Loader=LOADER)
    fields = root.value if isinstance(root, yaml.MappingNode) else []
    found = next((value for name, value in fields if name.value == "site_url"), None)
    address = _value(found, environment)
    return f"{address.rstrip('/')}/" if address else ""


def _value(node: Any, environment: Mapping[str, str]) -> str:
    if isinstance(node, yaml.ScalarNode):
        return environment.get(node.value, "") if node.tag == _ENVIRONMENT else str(node.value)
    if not isinstance(node, yaml.SequenceNode) or node.tag != _ENVIRONMENT:
        return ""
    *names, default = [item.value for item in node.value]
    return next((environment[name] for name in names if name in environment), str(default))
