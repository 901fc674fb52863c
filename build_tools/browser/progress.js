// "My progress" and the marks in lists. Painted from the store; Python is not started.

import { keepPython, megabytes, offlineState } from "./offline.js";
import { ImportError } from "./store.js";
import { day, element } from "./view.js";

const index = new URL("../items.json", import.meta.url);

// A mark beside each exercise in a list: nothing yet, or the last outcome.
export function markLists(store) {
  const marks = document.querySelectorAll("[data-mark], [data-count]");
  if (!marks.length) return;
  const last = lastAttempts(store.log());
  for (const mark of marks) {
    if (mark.dataset.mark) mark.textContent = markText(last.get(mark.dataset.mark));
    else {
      const ids = mark.dataset.count.split(" ");
      mark.textContent = `${ids.filter((id) => last.has(id)).length} of ${ids.length} done`;
    }
  }
}

const markText = (attempt) => (attempt ? `done · ${attempt.outcome.earned} of ${attempt.outcome.possible}` : "");

function lastAttempts(log) {
  return new Map(log.filter((entry) => entry.type === "attempt").map((entry) => [entry.item, entry]));
}

export async function mountProgress(place, store) {
  const items = await (await fetch(index)).json();
  const paint = () =>
    place.replaceChildren(...summary(items, store), settings(store), device(store, paint), filled(offline()));
  paint();
  addEventListener("storage", paint);
  document.addEventListener("wb:offline", paint);
  navigator.serviceWorker?.addEventListener("message", paint);
}

// A place that fills itself when its content is there.
function filled(promise) {
  const place = element("section", {});
  promise.then((content) => place.replaceChildren(...content));
  return place;
}

function summary(items, store) {
  const log = store.log();
  const attempts = log.filter((entry) => entry.type === "attempt");
  const last = lastAttempts(log);
  const agreed = new Map(
    log.filter((entry) => entry.type === "disagreement").map((entry) => [`${entry.of} ${entry.field}`, entry.item]),
  );
  const views = [element("p", { class: "wb-lead" }, lead(attempts, last))];
  const units = [...new Set(items.map((item) => item.unit))];
  for (const unit of units) {
    const own = items.filter((item) => item.unit === unit);
    const done = own.filter((item) => last.has(item.id));
    const rows = done.map((item) =>
      row(item, last.get(item.id), attempts, [...agreed.values()].filter((id) => id === item.id).length),
    );
    const next = own.find((item) => !last.has(item.id));
    views.push(
      element("h2", {}, own[0].unitTitle),
      element(
        "p",
        {},
        `${done.length} of ${own.length} done. `,
        ...(next ? [element("a", { href: address(next) }, `Next: ${next.title}`)] : []),
      ),
      element("progress", {
        max: own.length,
        value: done.length,
        "aria-label": `${own[0].unitTitle}: ${done.length} of ${own.length} done`,
      }),
    );
    if (rows.length) views.push(table(["Exercise", "Last result", "Times", "Last on"], rows));
  }
  const gone = attempts.filter((entry) => !items.some((item) => item.id === entry.item));
  if (gone.length)
    views.push(
      element(
        "p",
        { class: "wb-hint" },
        `${gone.length} more answers belong to exercises that are no longer in the workbook. They stay in your backup.`,
      ),
    );
  return views;
}

function lead(attempts, last) {
  if (!attempts.length) return "Nothing here yet. Your first answer will be the first entry.";
  return `${attempts.length} ${attempts.length === 1 ? "answer" : "answers"} to ${last.size} ${last.size === 1 ? "exercise" : "exercises"}, the last on ${day(attempts.at(-1).at)}.`;
}

function row(item, attempt, attempts, disagreements) {
  const { earned, possible } = attempt.outcome;
  const times = attempts.filter((entry) => entry.item === item.id).length;
  const result = `${earned} of ${possible}${disagreements ? `, and ${disagreements} you say fit` : ""}`;
  return [element("a", { href: address(item) }, item.title), result, String(times), day(attempt.at)];
}

const address = (item) => new URL(`../${item.url}`, import.meta.url).href;

function table(heads, rows) {
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
  const body = rows.map((cells) => element("tr", {}, ...cells.map((cell) => element("td", {}, cell))));
  return element(
    "div",
    { class: "wb-table", tabindex: "0", role: "region", "aria-label": "Results" },
    element("table", {}, element("thead", {}, head), element("tbody", {}, ...body)),
  );
}

function settings(store) {
  const on = store.settings().forecast !== false;
  const box = element("input", {
    type: "checkbox",
    checked: on,
    change: () => store.putSettings({ forecast: box.checked }),
  });
  return element(
    "section",
    {},
    element("h2", {}, "Settings"),
    element("label", { class: "wb-switch" }, box, " Ask me for a prediction before each outcome"),
  );
}

function device(store, paint) {
  const status = element("div", { role: "status", class: "wb-device" });
  const say = (...content) => status.replaceChildren(...content);
  const file = element("input", {
    type: "file",
    accept: "application/json,.json",
    id: "wb-import",
    change: () => preview(file.files[0]),
  });

  const save = () => {
    const address = URL.createObjectURL(new Blob([store.export()], { type: "application/json" }));
    const link = element("a", {
      href: address,
      download: `empathy-workbook-${new Date().toISOString().slice(0, 10)}.json`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    store.putSettings({ backup: new Date().toISOString() });
    say(element("p", {}, "The backup is saved as a file. It holds what you wrote, readable by anybody who opens it."));
  };

  async function preview(chosen) {
    if (!chosen) return;
    try {
      const found = store.preview(await chosen.text());
      const accept = () => {
        const whole = store.merge(found);
        paint();
        document
          .querySelector(".wb-device")
          ?.replaceChildren(
            element(
              "p",
              {},
              whole ? "Imported." : "Imported only for this visit: the browser's storage is full or blocked.",
            ),
          );
      };
      say(
        element(
          "p",
          {},
          `This backup adds ${found.entries.length} entries and ${found.drafts.length} drafts; ${found.known} entries are here already. Nothing that is here is changed.`,
        ),
        element(
          "p",
          {},
          element("button", { type: "button", class: "md-button md-button--primary", click: accept }, "Import"),
          " ",
          element("button", { type: "button", class: "md-button", click: () => say() }, "Leave it"),
        ),
      );
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      say(element("p", { class: "wb-remark wb-look" }, error.message));
    } finally {
      file.value = "";
    }
  }

  const erase = () => {
    const go = () => {
      store.erase();
      paint();
      document
        .querySelector(".wb-device")
        ?.replaceChildren(element("p", {}, "Everything the workbook kept on this device is erased."));
    };
    say(
      element(
        "p",
        {},
        "Erase every answer, draft and setting on this device? This cannot be undone. A backup would keep them.",
      ),
      element(
        "p",
        {},
        element("button", { type: "button", class: "md-button wb-danger", click: go }, "Erase all of it"),
        " ",
        element("button", { type: "button", class: "md-button", click: () => say() }, "Keep it"),
      ),
    );
    status.querySelector("button:last-of-type").focus();
  };

  const { backup } = store.settings();
  const asides = store.aside().length;
  return element(
    "section",
    {},
    element("h2", {}, "Your answers on this device"),
    element(
      "p",
      {},
      `They take ${(store.size() / 1000).toFixed(0)} kB here. ${backup ? `Last backup: ${day(backup)}.` : "No backup yet; a browser may clear its storage when a site is not visited for a while."}`,
    ),
    ...(asides
      ? [
          element(
            "p",
            { class: "wb-remark wb-look" },
            `${asides} saved ${asides === 1 ? "entry" : "entries"} could not be read. Set aside as found, and part of your backup.`,
          ),
        ]
      : []),
    element(
      "p",
      { class: "wb-buttons" },
      element("button", { type: "button", class: "md-button", click: save }, "Save a backup"),
      " ",
      element("label", { class: "md-button wb-file", for: "wb-import" }, "Import a backup", file),
      " ",
      element("button", { type: "button", class: "md-button", click: erase }, "Erase all …"),
    ),
    status,
  );
}

async function offline() {
  const { pages, python } = await offlineState();
  const keep = () => keepPython({ always: true });
  return [
    element("h2", {}, "Offline"),
    element(
      "p",
      {},
      pages
        ? `All pages are available offline (${megabytes(pages)}).`
        : "The pages are not available offline yet. Keep this page open for a moment while you are online.",
    ),
    element(
      "p",
      {},
      python
        ? `Scoring of written answers is available offline (${megabytes(python)}).`
        : "Scoring of written answers is not available offline yet. ",
      ...(python
        ? []
        : [element("button", { type: "button", class: "wb-quiet", click: keep }, "Fetch it now (about 5 MB)")]),
    ),
  ];
}
