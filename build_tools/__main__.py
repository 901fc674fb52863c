"""python -m build_tools COMMAND: build | serve | check | generate | new | bench."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from build_tools import build, new
from build_tools.bundle import BundleError
from build_tools.check import LedgerError
from build_tools.finish import FinishError
from build_tools.read import read_sample
from build_tools.report import report
from build_tools.workbook import kinds
from build_tools.workbook.codec import to_json
from build_tools.write import write_file


def main() -> int:
    """Runs one command; 0 where it went well."""
    parser = argparse.ArgumentParser(prog="python -m build_tools", description="Builds the workbook from its definitions.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("build", help="everything, into site/")
    serve = commands.add_parser("serve", help="on 127.0.0.1, made anew when a file changes")
    serve.add_argument("--port", type=int, default=8000)
    checks = commands.add_parser("check", help="the definitions and what is committed of them")
    checks.add_argument("--report", action="store_true", help="also count what the bank holds, and who is in it")
    commands.add_parser("generate", help="the pages under docs/workbook/ only")
    scaffolds = commands.add_parser("new", help="a set, an item or a kind that passes the checks").add_subparsers(
        dest="what", required=True
    )
    new_set = scaffolds.add_parser("set", help="a file of exercises")
    new_set.add_argument("unit", help="the folder, such as five-secrets")
    new_set.add_argument("name", help="the file, such as hear-the-anger")
    new_item = scaffolds.add_parser("item", help="one more exercise in a file")
    new_item.add_argument("place", metavar="unit/set", help="such as five-secrets/hear-the-anger")
    for each in (new_set, new_item):
        each.add_argument("--kind", default="choice", choices=kinds.names())
    scaffolds.add_parser("kind", help="a new kind of exercise").add_argument("name", help="such as matching")
    measures = commands.add_parser("bench", help="measurements, for anybody to rerun").add_subparsers(dest="what", required=True)
    start = measures.add_parser("start", help="how long until the first score")
    start.add_argument("--rounds", type=int, default=5)
    reading = measures.add_parser("read", help="how often the reader of replies errs, and how long a reading takes")
    reading.add_argument("--talk", type=Path, help="a file of labelled talk besides, one JSON object a line")
    args = parser.parse_args()
    try:
        return COMMANDS[args.command](args)
    except build.ProblemsError as error:
        print(error)
        print(f"{len(error.found)} problem{'s' if len(error.found) > 1 else ''} in exercises/. Nothing was written.", file=sys.stderr)
    except (BundleError, FinishError, LedgerError, new.NewError) as error:
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
    if written:
        print(f"{len(written)} file{'s' if len(written) > 1 else ''} written.")
    return 0


def _check(args: argparse.Namespace) -> int:
    stale = build.drift()
    for path in stale:
        print(f"{path}: is not what the definitions give; run `make build` and commit it")
    bank = build.checked(build.ROOT)
    if args.report:
        print(report(bank))
    if not stale:
        print(f"{len(bank.items())} exercises in {len(bank.units)} units: no problems.")
    return bool(stale)


def _serve(args: argparse.Namespace) -> int:
    print("Making the pages …", flush=True)
    build.generate()
    print("Building the site …", flush=True)
    address = f"127.0.0.1:{args.port}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--livereload", "--dev-addr", address]
    try:
        return subprocess.run(command, cwd=build.ROOT, check=False, env=os.environ | {"SITE_URL": f"http://{address}/"}).returncode
    except KeyboardInterrupt:
        return 0


def _new(args: argparse.Namespace) -> int:
    if args.what == "kind":
        files = new.new_kind(build.ROOT, args.name)
    else:
        sample = to_json(read_sample(args.kind).item)
        files = (
            new.new_set(build.ROOT, args.unit, args.name, sample) if args.what == "set" else new.new_item(build.ROOT, args.place, sample)
        )
    for path, text in files.items():
        write_file(path, text.encode())
        print(path.relative_to(build.ROOT))
    return 0


def _bench(args: argparse.Namespace) -> int:
    from build_tools import bench  # needs the test tools, which a build does without

    build.build()
    print(bench.start(build.ROOT, args.rounds) if args.what == "start" else bench.reading(build.ROOT, args.talk))
    return 0


COMMANDS = {"build": _build, "serve": _serve, "check": _check, "generate": _generate, "new": _new, "bench": _bench}

if __name__ == "__main__":
    sys.exit(main())
