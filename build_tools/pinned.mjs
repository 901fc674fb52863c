// Runs build_tools/inside.py in the pinned browser runtime, under node: node pinned.mjs <runtime folder> <work folder> <folder>...
// The work folder is /job inside, the further folders are /given/0, /given/1 …; inside.py reads /job/job.json and writes to /job.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [runtime, work, ...given] = process.argv.slice(2).map((path) => resolve(path));
const { loadPyodide } = await import(pathToFileURL(`${runtime}/pyodide.mjs`));
const python = await loadPyodide({
  indexURL: `${runtime}/`,
  // The same bytes at every build: sets of strings keep their order, and byte code carries no date.
  env: { PYTHONHASHSEED: "0", SOURCE_DATE_EPOCH: "315532800", HOME: "/home" },
});
const mount = (from, to) => {
  python.FS.mkdirTree(to);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: from }, to);
};
mount(work, "/job");
given.forEach((folder, n) => {
  mount(folder, `/given/${n}`);
});
python.runPython(readFileSync(new URL("inside.py", import.meta.url), "utf8"), { filename: "inside.py" });
