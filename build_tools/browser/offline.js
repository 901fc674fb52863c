// The service worker from the page's side: registering, "available offline", and the notice that an update is ready.

import { ENGINE, WORKBOOK } from "./build.js";
import { element } from "./view.js";

const root = new URL("../../", import.meta.url); // the site's own folder, wherever it is hosted

export function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export async function startOffline() {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker
    .register(new URL("service-worker.js", root), { scope: root.pathname })
    .catch(() => null);
  if (!registration) return;
  const offer = (waiting) => waiting && navigator.serviceWorker.controller && showUpdate(waiting);
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming.addEventListener("statechange", () => {
      if (coming.state === "installed") offer(coming);
      document.dispatchEvent(new CustomEvent("wb:offline"));
    });
  });
}

// An update waits until the learner takes it: a page never changes in the middle of an exercise.
function showUpdate(waiting) {
  document.querySelector(".wb-update")?.remove();
  const take = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  };
  const notice = element(
    "div",
    { class: "wb-update", role: "status" },
    "A newer version of the workbook is ready. What you wrote stays. ",
  );
  notice.append(element("button", { type: "button", class: "md-button", click: take }, "Load it now"), " ");
  notice.append(element("button", { type: "button", class: "wb-quiet", click: () => notice.remove() }, "Later"));
  document.body.append(notice);
}

// Asks for Python to be kept as well, so that free answers can be scored offline; not where the learner saves data.
export async function keepPython({ always = false } = {}) {
  if (navigator.connection?.saveData && !always) return;
  const registration = await navigator.serviceWorker?.ready;
  registration?.active?.postMessage("keep python");
}

// What is available offline: {pages, python} in bytes, 0 where it is not there.
export async function offlineState() {
  const state = { pages: 0, python: 0 };
  if (!("caches" in window)) return state;
  for (const name of await caches.keys()) {
    const part = name.includes(`${root.pathname}:pages:`)
      ? "pages"
      : name.includes(`${root.pathname}:python:`)
        ? "python"
        : "";
    if (!part) continue;
    const cache = await caches.open(name);
    const whole =
      part === "pages"
        ? await cache.match(new URL("manifest.webmanifest", root))
        : (await cache.match(pythonFile("pyodide.asm.wasm"))) &&
          (await cache.match(new URL(WORKBOOK, import.meta.url)));
    if (!whole) continue;
    let sum = 0;
    for (const answer of await cache.matchAll()) sum += Number(answer.headers.get("X-Size"));
    state[part] = Math.max(state[part], sum);
  }
  return state;
}

const pythonFile = (name) => new URL(`${ENGINE}${name}`, import.meta.url);
