"""The files of a strategy kept small: nothing is lost of them, and what many records share they have in common."""

import pickle
from pathlib import Path

from strategysite.load import read_strategies, read_strategy
from strategysite.load.packed import PackedDocuments
from strategysite.model import Text

from ..support.project import PROJECT

STRATEGIES = PROJECT / "strategies"


def test_everything_can_be_found_again_at_its_place() -> None:
    for folder in sorted(path for path in STRATEGIES.iterdir() if path.is_dir()):
        documents = read_strategy(folder, PROJECT).documents
        packed = PackedDocuments(documents)

        assert dict(packed) == dict(documents)
        assert packed.keys() == documents.keys()
        assert "strategy" in packed
        assert "nothing" not in packed
        for name, document in documents.items():
            for pointer in (("edition", "name"), ("groups", 0, "name"), ("actions", 1, "title", "en")):
                assert packed[name].place(pointer) == document.place(pointer)
                assert packed[name].key_place(pointer) == document.key_place(pointer)


def test_a_strategy_without_fault_is_kept_packed_and_one_with_faults_is_not(tmp_path: Path) -> None:
    faulty = tmp_path / "strategies" / "faulty-2026"
    faulty.mkdir(parents=True)
    (faulty / "strategy.yml").write_text("titel: x\n", encoding="utf-8")

    (broken,) = read_strategies(tmp_path / "strategies", tmp_path)

    assert all(isinstance(loaded.documents, PackedDocuments) for loaded in read_strategies(STRATEGIES, PROJECT))
    assert not isinstance(broken.documents, PackedDocuments)
    assert broken.problems


def test_records_that_were_sent_between_processes_share_the_names_of_their_fields() -> None:
    sent = [Text(en=str(number), cy=str(number)) for number in range(20)]
    taken = pickle.loads(pickle.dumps(sent))  # noqa: S301 - our own
    changed = taken[0].model_copy(update={"en": "other"})

    assert taken == sent
    assert {frozenset(text.model_fields_set) for text in taken} == {frozenset({"en", "cy"})}
    assert len({id(text.model_fields_set) for text in taken}) == 1
    assert (changed.en, taken[1].en) == ("other", "1")
