"""What changed between two editions is worked out from their data alone."""

from strategysite.site.carried import how_it_ended, predecessor
from strategysite.site.changes import compare

from ..rules.complete import defined, having, welsh
from .pair import newer, older


def ids(entries: object) -> list[str]:
    return [getattr(entry, "action", entry).id for entry in entries]  # type: ignore[attr-defined]


def test_every_action_of_either_edition_is_in_one_list() -> None:
    changes = compare(older(), newer())

    assert ids(changes.actions_added) == ["shops"]
    assert ids(changes.actions_done) == ["bins"]
    assert ids(changes.actions_dropped) == ["bus"]
    assert [(pair.before.id, pair.after.id) for pair in changes.actions_moved] == [("patrol", "patrol")]
    assert ids(changes.actions_kept) == ["school-panels", "same"]


def test_a_moved_action_says_in_what_way() -> None:
    [moved] = compare(older(), newer()).actions_moved

    assert (moved.has_other_priorities, moved.has_other_owners, moved.has_other_time) == (False, True, True)


def test_an_action_that_the_new_edition_drops_is_dropped_though_it_is_there() -> None:
    plain = welsh()
    dropped = defined(having(plain, "actions.actions.0.status", "dropped"))

    assert ids(compare(defined(plain), dropped).actions_dropped) == ["patrol"]


def test_priorities_and_measures_and_partners_come_and_go() -> None:
    changes = compare(older(), newer())
    joined = having(welsh(), "partnership.bodies.10.id", "carchar-arall")

    assert ids(changes.priorities.gone) == ["hen"]
    assert ids(changes.measures.gone) == ["hen-fesur"]
    assert (changes.partners.added, changes.partners.gone) == ((), ())
    del joined["actions"]
    partners = compare(defined(welsh()), defined(joined)).partners
    assert (ids(partners.added), ids(partners.gone)) == (["carchar-arall"], ["carchar"])


def test_a_new_name_is_told_with_the_old_one() -> None:
    renamed = having(welsh(), "priorities.priorities.0.name", {"en": "Fewer blades", "cy": "Llai o lafnau"})

    [(was, now)] = compare(defined(welsh()), defined(renamed)).priorities.renamed

    assert (was.id, now.name.en) == ("cyllyll", "Fewer blades")


def test_an_edition_has_changed_in_nothing_against_itself() -> None:
    changes = compare(newer(), newer())

    every = (changes.priorities, changes.measures, changes.partners)
    assert all(not (kind.added or kind.gone or kind.renamed) for kind in every)
    lists: tuple[object, ...] = (
        changes.actions_added,
        changes.actions_done,
        changes.actions_dropped,
        changes.actions_moved,
    )
    assert set(lists) == {()}
    assert ids(changes.actions_kept) == ids(newer().actions.actions)


def test_how_an_action_ended_is_carried_forward() -> None:
    before, after = older(), newer()
    delivered = [{"was": "bus", "what": {"en": "Nine rode it.", "cy": "Teithiodd naw."}}]
    year = {"year": {"en": "2025", "cy": "2025"}, "delivered": delivered}
    reviewed = defined(having(welsh(), "review.years.0", year))

    told = {id: how_it_ended(before, after, id) for id in ("panels", "bins", "same")}

    assert {id: words and words.en for id, words in told.items()} == {
        "panels": "Six were held.",
        "bins": "612 knives.",
        "same": None,
    }
    words = how_it_ended(before, reviewed, "bus")
    assert words
    assert words.en == "Nine rode it."


def test_an_action_knows_what_it_was_under_another_id() -> None:
    panels = next(action for action in newer().actions.actions if action.id == "school-panels")

    was = predecessor(older(), panels)

    assert was
    assert was.id == "panels"
