"""For `mkdocs serve` only: pages are made anew when a definition changes, and the served site is finished like a built one."""

import subprocess
import sys
from pathlib import Path

from build_tools.finish import finish_for_serving

SERVING: list[str] = []


def on_startup(command, **_):
    SERVING[:] = [command] if command == "serve" else []


def on_serve(server, config, **_):
    for folder in ("exercises", "build_tools"):
        server.watch(folder)
    print(f"Ready: {config.site_url} (stop with Ctrl+C)", flush=True)


def on_pre_build(**_):
    if SERVING:
        subprocess.run([sys.executable, "-m", "build_tools", "generate"], check=False)


def on_post_build(config, **_):
    if SERVING:
        finish_for_serving(Path(config.site_dir))
