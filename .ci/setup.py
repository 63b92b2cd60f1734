"""Make `.venv` with the locked libraries and this project in it: `python .ci/setup.py`, with `--dev` for the tests too.

A step whose inputs have not changed is not done again. Python 3.6 can read this file, so that an old Python is told
what is needed instead of failing on the first line that it does not know.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
ENVIRONMENT_PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST_PYTHON = (3, 11)


def what_is_missing() -> str:
    """Return one line that says what to install before anything can be done, or nothing."""
    this = "{}.{}".format(*sys.version_info[:2])
    if sys.version_info < OLDEST_PYTHON:
        return (
            f"Python 3.11 or newer is needed and this is Python {this}. Install one (sudo apt install python3 "
            "python3-venv) or name one that is there, for example: make site PYTHON=python3.12"
        )
    try:
        import ensurepip  # noqa: F401, PLC0415 - Debian packs it apart from Python; that is what is asked here
        import venv  # noqa: F401, PLC0415
    except ImportError:
        return f"Python's venv module is not installed. Install it with: sudo apt install python{this}-venv"
    return ""


def digest(file_name: str) -> str:
    """Return a fingerprint of a file of the project, the same whatever its line endings."""
    return hashlib.sha256((ROOT / file_name).read_text(encoding="utf-8").encode()).hexdigest()


def once(step: str, inputs: str, saying: str, *command: str) -> None:
    """Run a command unless it has been run in this environment with the same inputs.

    Raises CalledProcessError where the command fails; the step will then be done again next time.
    """
    stamp = ENVIRONMENT / f"{step}.stamp"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == inputs:
        return
    print(saying, flush=True)
    subprocess.run(command, cwd=str(ROOT), check=True)
    stamp.write_text(inputs, encoding="utf-8")


def install(lock: str) -> None:
    """Install what a lock file lists: those versions, with those fingerprints, and nothing else."""
    pip = (str(ENVIRONMENT_PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps")
    once(lock, digest(lock), f"Installing what {lock} lists", *pip, "--require-hashes", "-r", lock)
    if lock == "requirements.lock":
        project = (*pip, "--no-build-isolation", "--editable", ".")
        once("project", digest("pyproject.toml"), "Installing the strategysite command", *project)


def set_up(locks: "list[str]") -> None:
    """Make the environment and fill it. A new Python, or a project that was moved, starts it afresh."""
    interpreter = "{}.{} {} {}".format(*sys.version_info[:2], sys.base_prefix, ROOT)
    once("python", interpreter, "Making .venv", sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT))
    for lock in locks:
        install(lock)


def main() -> int:
    """Return 0 once the environment is as the lock files say, 1 with a line on stderr where it cannot be."""
    missing = what_is_missing()
    if missing:
        print(missing, file=sys.stderr)
        return 1
    try:
        set_up(["requirements.lock", "requirements-dev.lock"] if "--dev" in sys.argv[1:] else ["requirements.lock"])
    except subprocess.CalledProcessError:
        print("The set-up stopped at the error above. Mend it and give the same command again.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
