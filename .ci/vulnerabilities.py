"""Ask whether a weakness is known of any locked library: `python .ci/vulnerabilities.py`.

Ends with 1 where there is one. Where the data cannot be reached, as on a machine without a network, it says so in one
line and ends with 0: then nothing was found and nothing was looked up.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
_OUT_OF_REACH = ("ConnectionError", "Failed to resolve", "Max retries", "timed out", "ServiceError")


def asked(lock: Path) -> tuple[list[dict[str, Any]] | None, str]:
    """Return what pip-audit says of each library of a lock file, or None and why it says nothing."""
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner=off"]
    ran = subprocess.run(
        [*command, "--format=json", "--requirement", str(lock)], capture_output=True, encoding="utf-8", check=False
    )
    try:
        found: list[dict[str, Any]] = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError):
        return None, ran.stderr
    return found, ran.stderr


def weaknesses(found: list[dict[str, Any]]) -> Iterator[str]:
    """Yield each weakness that is known, in a line."""
    for library in found:
        for one in library.get("vulns", ()):
            mended = ", ".join(one.get("fix_versions", ())) or "no version yet"
            yield f"{library['name']} {library['version']}: {one['id']}; mended in {mended}"


def main() -> int:
    """Ask about every lock file."""
    told, looked_up, left = set[str](), 0, set[str]()
    for lock in LOCKS:
        found, why = asked(ROOT / lock)
        if found is None and not any(sign in why for sign in _OUT_OF_REACH):
            print(why, file=sys.stderr)
            return 1
        told |= set(weaknesses(found or []))
        looked_up += sum("vulns" in library for library in found or ())
        left |= {library["name"] for library in found or () if "vulns" not in library}
    for one in sorted(told):
        print(one, file=sys.stderr)
    if not looked_up:
        print("The data of known weaknesses cannot be reached from here, so nothing was looked up.")
    elif left:
        print(f"Nothing is on record of {', '.join(sorted(left))}: a version may have been withdrawn.", file=sys.stderr)
    else:
        print(f"{len(told)} known weaknesses in what is locked.")
    return 1 if told or (looked_up and left) else 0


if __name__ == "__main__":
    sys.exit(main())
