"""What the build does inside the pinned browser runtime (see pinned.mjs): find the modules that are used, compile archives.

/job/job.json holds {"trial": [texts for the door], "bundle": folder with the package `workbook`} to list the modules, or
{"compile": [names of archives in /job], "compiler": folder with pyodide-build} to compile in place.
"""

import json
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

job = json.loads(Path("/job/job.json").read_text())

if "trial" in job:
    sys.path.insert(0, job["bundle"])
    import traceback

    from workbook.door import submit

    for text in job["trial"]:
        submit(text)
    try:
        submit("no JSON")  # what reporting an error needs is used as well
    except ValueError:
        traceback.format_exc()
    files = {str(getattr(module, "__file__", "")) for module in list(sys.modules.values())}
    archive = next(path for path in sys.path if path.endswith(".zip"))
    used = sorted(file.removeprefix(archive + "/") for file in files if file.startswith(archive))
    Path("/job/used.json").write_text(json.dumps({"used": used, "python": sys.version.split()[0], "magic": MAGIC_NUMBER.hex()}))

if "compile" in job:
    sys.path.append(job["compiler"])
    from pyodide_build._py_compile import _compile

    for name in job["compile"]:
        _compile(Path("/job") / name, Path("/job") / name, keep=False, verbose=False)
