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

// What is available offline: {pages, python} in bytes as they lie on the device, 0 where it is not whole.
export async function offlineState() {
  const names = await window.caches?.keys().catch(() => null); // a browser that refuses storage refuses this as well
  if (!names) return { pages: 0, python: 0 };
  const pages = names.filter((name) => name.startsWith(`${root.pathname}:pages:`)).at(-1);
  const assets = (file) => new URL(file, import.meta.url);
  return {
    pages: await held(pages, [new URL("manifest.webmanifest", root)]),
    python: await held(`${root.pathname}:python`, [assets(`${ENGINE}pyodide.asm.wasm`), assets(WORKBOOK)]),
  };
}

// The size of a cache in which all of `files` lie.
async function held(name, files) {
  if (!name || !(await caches.has(name))) return 0;
  const cache = await caches.open(name);
  for (const file of files) if (!(await cache.match(file))) return 0;
  const sizes = (await cache.matchAll()).map((answer) => Number(answer.headers.get("X-Size")));
  return sizes.reduce((sum, size) => sum + size, 0);
}
