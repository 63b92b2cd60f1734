"""The addresses of the project's own site are on record, and none of them is lost."""

import pytest

from strategysite.ledger.addresses import addresses_in
from strategysite.ledger.record import read_record

from ..support.project import PROJECT, real_site


def test_no_address_on_record_is_lost_by_the_site(tmp_path_factory: pytest.TempPathFactory) -> None:
    built = addresses_in(real_site(tmp_path_factory.getbasetemp()))

    record = read_record(PROJECT)
    assert len(record) > 300
    lost = [f"{entry.file}:{entry.line}: {address}" for address, entry in record.items() if address not in built]
    assert lost == [], "bring the page back, or say where it went in content/addresses/redirects.yml"
