// Keeps one worker for the whole visit, starts it when it is first needed, and never waits for ever.

const START_LIMIT = 120_000; // ms; a slow phone on a slow link needs half of it
const CALL_LIMIT = 15_000;

export class ScorerError extends Error {}

export function createScorer(
  makeWorker = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }),
) {
  let worker = null;
  let state = "asleep"; // asleep, fetching, ready, failed
  let startTimer = 0;
  let count = 0;
  const waiting = new Map();

  const fail = (message) => {
    clearTimeout(startTimer);
    worker?.terminate();
    worker = null;
    state = "failed";
    for (const { reject } of waiting.values()) reject(new ScorerError(message));
    waiting.clear();
  };

  const watch = (id) => setTimeout(() => waiting.has(id) && fail("Python did not answer."), CALL_LIMIT);

  const start = () => {
    if (worker) return;
    worker = makeWorker();
    state = "fetching";
    startTimer = setTimeout(() => fail("Python did not start in two minutes."), START_LIMIT);
    worker.addEventListener("error", (event) => fail(event.message || "Python could not be fetched."));
    worker.addEventListener("message", ({ data }) => {
      if (data.state === "failed") fail(data.error);
      else if (data.state === "ready") {
        clearTimeout(startTimer);
        state = "ready";
        for (const id of waiting.keys()) watch(id);
      } else if (data.id) {
        const call = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.error) call?.reject(new ScorerError(data.error));
        else call?.resolve(JSON.parse(data.text));
      }
    });
  };

  const call = (name, item, response) => {
    start();
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, call: name, text: JSON.stringify({ item, response }) });
      if (state === "ready") watch(id);
    });
  };

  // Each rejects with ScorerError where Python cannot be started or does not answer.
  return {
    start,
    state: () => state,
    // The outcome of a response.
    score: (item, response) => call("submit", item, response).then((answer) => answer.outcome),
    // Where a response stands, in a kind that goes step by step.
    step: (item, response) => call("step", item, response),
  };
}
