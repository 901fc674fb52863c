// Keeps the whole site, and apart from it Python, on the device. The build puts the list of files before this text:
// PAGES and PYTHON = {version, files: {path: bytes}}, FRESH = true where pages change under the author's hands.
// Every address is taken from the registration's scope, so the site works in any folder of any host.

const scope = new URL(registration.scope);
const pages = `${scope.pathname}:pages:${PAGES.version}`;
const python = `${scope.pathname}:python`; // its files carry their digest in their names, so one that has not changed is kept
const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  mjs: "text/javascript",
  wasm: "application/wasm",
  css: "text/css",
  json: "application/json",
  zip: "application/zip",
  svg: "image/svg+xml",
  png: "image/png",
  xml: "application/xml",
  webmanifest: "application/manifest+json",
};
// The page's own policy stands in a meta element and does not reach a worker: its script carries one in the header.
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

addEventListener("install", (event) => {
  event.waitUntil(fill(pages, PAGES.files).then(() => FRESH && skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(sweep().then(() => clients.claim()));
  event.waitUntil(renewPython());
});

addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "keep python") event.waitUntil(fill(python, PYTHON.files).then(tellAll, () => {}));
});

addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  if (url.pathname.startsWith(`${scope.pathname}livereload/`)) return; // held open by the server of `make serve`
  event.respondWith(answer(event.request, url));
});

async function answer(request, url) {
  const path = url.pathname.slice(scope.pathname.length);
  const name = path in PYTHON.files ? python : pages;
  const cache = await caches.open(name);
  if (FRESH && name === pages) {
    const now = await fetch(request).catch(() => null);
    if (now) return now.ok && path in PAGES.files ? dressed(path, now) : now;
  }
  const kept = await cache.match(new URL(path, scope), { ignoreSearch: true });
  if (kept) return kept;
  const folder = `${path}/`;
  if (request.mode === "navigate" && folder in PAGES.files) return Response.redirect(new URL(folder, scope));
  const known = path in PYTHON.files;
  try {
    const found = await fetch(request);
    if (known && found.ok && found.type === "basic") await keep(cache, path, found.clone());
    return known && found.ok ? await dressed(path, found) : found;
  } catch (error) {
    const missing = request.mode === "navigate" && (await (await caches.open(pages)).match(new URL("404.html", scope)));
    if (missing) return missing;
    throw error;
  }
}

// Fetches what a cache lacks, a few at a time, past the browser's own cache. It is whole or it fails.
async function fill(name, files) {
  const cache = await caches.open(name);
  const paths = Object.keys(files);
  const next = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const url = new URL(path, scope);
      if (await cache.match(url)) continue;
      const found = await fetch(url, { cache: "no-cache" });
      if (!found.ok || found.type !== "basic") throw new Error(`${path}: ${found.status}`);
      await keep(cache, path, found);
    }
  };
  await Promise.all([next(), next(), next(), next()]);
}

async function keep(cache, path, found) {
  await cache.put(new URL(path, scope), await dressed(path, found));
}

// The same content with headers of our own: a host may get a type wrong, and Python hangs on a wrong one.
async function dressed(path, found) {
  const body = await found.arrayBuffer();
  const ending = path === "" || path.endsWith("/") ? "html" : path.split(".").pop();
  const headers = {
    "Content-Type": TYPES[ending] ?? found.headers.get("Content-Type") ?? "application/octet-stream",
    "X-Size": String(body.byteLength),
  };
  if (path.endsWith("/worker.js")) headers["Content-Security-Policy"] = WORKER_POLICY;
  return new Response(body, { headers });
}

// Old versions of this site's caches go; a neighbour's on the same origin stay.
async function sweep() {
  for (const name of await caches.keys()) {
    if (name.startsWith(`${scope.pathname}:`) && name !== pages && name !== python) await caches.delete(name);
  }
}

// Whoever had Python offline has it offline after an update too, without the files that are no longer in use.
async function renewPython() {
  const cache = await caches.open(python);
  const kept = await cache.keys();
  if (kept.length === 0) return;
  for (const { url } of kept) {
    if (!(new URL(url).pathname.slice(scope.pathname.length) in PYTHON.files)) await cache.delete(url);
  }
  await fill(python, PYTHON.files).catch(() => {}); // offline just now: the next exercise asks again
}

async function tellAll() {
  for (const client of await clients.matchAll({ includeUncontrolled: true })) client.postMessage("kept");
}
