// Python, in a module worker of this origin. Messages in: {id, call, text} for the door. Messages out: {state} ready or failed, {id, text} or {id, error}.

import { ENGINE, LOCK, WORKBOOK } from "./build.js";

const start = async () => {
  const engine = new URL(ENGINE, import.meta.url).href;
  const { loadPyodide } = await import(`${engine}pyodide.mjs`);
  const [python, archive] = await Promise.all([
    loadPyodide({
      indexURL: engine,
      packageBaseUrl: engine,
      stdLibURL: `${engine}python_stdlib.zip`,
      lockFileContents: LOCK,
      fullStdLib: false,
    }),
    fetch(new URL(WORKBOOK, import.meta.url)).then((answer) => {
      if (!answer.ok) throw new Error(`${WORKBOOK}: ${answer.status}`);
      return answer.arrayBuffer();
    }),
  ]);
  python.FS.writeFile("/workbook.zip", new Uint8Array(archive));
  python.runPython("import sys; sys.path.insert(0, '/workbook.zip')");
  const door = python.pyimport("workbook.door");
  const { submit, step } = door;
  // From here on nothing needs the network, and what a learner writes passes through here: take the means away.
  for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport"]) self[name] = undefined;
  postMessage({ state: "ready" });
  return { submit, step };
};

const ready = start();
ready.catch((error) => postMessage({ state: "failed", error: String(error) }));

addEventListener("message", async ({ data }) => {
  const door = await ready.catch(() => null); // what went wrong is told above
  if (!door) return;
  try {
    postMessage({ id: data.id, text: door[data.call](data.text) });
  } catch (error) {
    postMessage({ id: data.id, error: String(error) });
  }
});
