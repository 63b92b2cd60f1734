"""The registers and the strategies of the project, and its site."""

import pytest

from strategysite.model.whole import Definition
from strategysite.project import Project, read_project
from strategysite.register import Registers

from ..support.built import BuiltSite
from ..support.project import PROJECT, TODAY, real_site


@pytest.fixture(scope="session")
def project() -> Project:
    read, _ = read_project(PROJECT, TODAY)
    return read


@pytest.fixture(scope="session")
def registers(project: Project) -> Registers:
    return project.registers


@pytest.fixture(scope="session")
def definitions(project: Project) -> list[Definition]:
    found = [loaded.definition for loaded in project.strategies if loaded.definition]
    assert found
    return found


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    return BuiltSite(real_site(tmp_path_factory.getbasetemp()))
