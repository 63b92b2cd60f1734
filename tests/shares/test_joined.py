"""A site that was built in shares on several machines and joined: it is the one that one machine builds."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from strategysite.shares import built_shares

from ..support.project import build, tree
from .conftest import NUMBER, OF_GITLAB, Joined, jobs, pipeline

REFUSED = Path(__file__).with_name("refused.txt")


def test_it_is_the_site_that_one_machine_builds_to_the_last_byte(three_strategies: Joined) -> None:
    joined, whole = tree(three_strategies.project / "site"), tree(three_strategies.whole)

    assert joined.keys() == whole.keys()
    assert {name for name in whole if joined[name] != whole[name]} == set()
    assert {"index.html", "sitemap.xml", "en/feed.xml", "search-index/en/index.json"} <= joined.keys()


def test_a_share_holds_its_own_areas_and_nothing_of_the_site(three_strategies: Joined) -> None:
    shares = built_shares(three_strategies.shares)

    assert [(built.folder.name, str(built.share), sorted(built.downloads)) for built in shares] == [
        ("share-1", "1/3", ["aldermere-2026"]),
        ("share-2", "2/3", ["cwm-bach-2026", "tair-afon-2025", "tair-afon-2026"]),
        ("share-3", "3/3", []),
    ]
    assert {"/".join(name.split("/")[:2]) for name in tree(shares[0].folder)} == {"en/aldermere", "share.json"}
    assert list(tree(shares[2].folder)) == ["share.json"]


def test_the_machines_of_the_pipeline_are_as_many_as_its_shares() -> None:
    share = jobs()["share"]

    (command,) = (step["run"] for step in share["steps"] if "SHARD" in step.get("run", ""))
    assert f"/{len(share['strategy']['matrix']['number'])} " in command
    assert jobs()["publish"]["needs"] == "site"
    assert jobs()["site"]["needs"] == ["moment", "share"]


def commands(job: Any) -> list[str]:
    """Return what a job of GitHub runs, but for what sets it up."""
    return [step["run"] for step in job["steps"] if ".venv/bin/" in step.get("run", "")]


def test_on_gitlab_shares_are_built_and_joined_by_the_same_commands() -> None:
    gitlab = pipeline(OF_GITLAB)
    machines = len(jobs()["share"]["strategy"]["matrix"]["number"])

    assert gitlab["share"]["parallel"] == machines
    built, _, moved = gitlab["share"]["script"]
    by_github = built.replace("$CI_NODE_INDEX/$CI_NODE_TOTAL", f"{NUMBER}/{machines}")
    assert [by_github] == commands(jobs()["share"])
    assert moved == 'mv "site-$CI_NODE_INDEX-of-$CI_NODE_TOTAL" "shares/share-$CI_NODE_INDEX"'
    assert [line.replace(" --format github", "") for line in commands(jobs()["site"])] == gitlab[".joined"]
    assert gitlab["check"]["script"] == gitlab["pages"]["script"][0] == gitlab[".joined"]


def spoilt(three_strategies: Joined, to: Path) -> Path:
    """Return shares of which nothing fits: one twice, one missing, one changed and one of another making."""
    shutil.copytree(three_strategies.shares / "share-1", to / "one")
    shutil.copytree(three_strategies.shares / "share-1", to / "one-again")
    shutil.copytree(three_strategies.shares / "share-3", to / "three")
    (to / "one-again" / "en" / "aldermere" / "index.html").unlink()
    record = json.loads((to / "three" / "share.json").read_text(encoding="utf-8"))
    record["made"] = {"day": "2026-11-19", "sources": "others", "settings": "others"}
    record["downloads"] = {"aldermere-2026": {"en": []}}
    (to / "three" / "share.json").write_text(json.dumps(record), encoding="utf-8")
    return to


def test_shares_that_do_not_fit_are_refused_with_every_reason_at_once(
    three_strategies: Joined, tmp_path: Path, golden: Callable[[Path, str], None]
) -> None:
    before = tree(three_strategies.project / "site")

    ran = build(three_strategies.project, MERGE=str(spoilt(three_strategies, tmp_path / "shares")))

    assert ran.returncode == 1
    golden(REFUSED, ran.stderr.partition("ERROR   -  ")[2].partition("\n\n")[0].rstrip() + "\n")
    assert tree(three_strategies.project / "site") == before


def test_a_build_is_of_one_part_alone(three_strategies: Joined) -> None:
    both = build(three_strategies.project, SHARD="1/3", MERGE="shares")
    none = build(three_strategies.project, SHARD="4/3")

    assert "Only one of these can be given to a build: SHARD and MERGE." in both.stderr
    assert '"4/3" names no share.' in none.stderr
