"""python -m build_tools COMMAND: build | serve | check | generate."""

import argparse
import subprocess
import sys

from build_tools import build
from build_tools.bundle import BundleError
from build_tools.finish import FinishError


def main() -> int:
    """Runs one command; 0 where it went well."""
    parser = argparse.ArgumentParser(prog="python -m build_tools", description="Builds the workbook from its definitions.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("build", help="everything, into site/")
    commands.add_parser("serve", help="on 127.0.0.1:8000, made anew when a file changes")
    commands.add_parser("check", help="the definitions and what is committed of them")
    commands.add_parser("generate", help="the pages under docs/workbook/ only")
    args = parser.parse_args()
    try:
        return COMMANDS[args.command](args)
    except build.Problems as error:
        print(error)
        print(f"{len(error.found)} problem{'s' if len(error.found) > 1 else ''} in exercises/. Nothing was written.", file=sys.stderr)
    except (BundleError, FinishError) as error:
        print(error, file=sys.stderr)
    except subprocess.CalledProcessError as error:
        print(f"this step failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
    return 1


def _build(_: argparse.Namespace) -> int:
    build.build()
    print("The site is in site/.")
    return 0


def _generate(_: argparse.Namespace) -> int:
    written = build.generate()
    print(f"{len(written)} files written.")
    return 0


def _check(_: argparse.Namespace) -> int:
    stale = build.drift()
    for path in stale:
        print(f"{path}: is not what the definitions give; run `make build` and commit it")
    bank = build.checked(build.ROOT)
    if not stale:
        print(f"{len(bank.items())} exercises in {len(bank.units)} units: no problems.")
    return bool(stale)


def _serve(_: argparse.Namespace) -> int:
    print("Making the pages …", flush=True)
    build.generate()
    print("Building the site; then it is at http://127.0.0.1:8000/ (stop with Ctrl+C) …", flush=True)
    try:
        return subprocess.run([sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", "127.0.0.1:8000"], cwd=build.ROOT, check=False).returncode
    except KeyboardInterrupt:
        return 0


COMMANDS = {"build": _build, "serve": _serve, "check": _check, "generate": _generate}

if __name__ == "__main__":
    sys.exit(main())
