// The parts of "My progress" that are about this device: settings, backup, erasing, what is available offline.

import { keepPython, megabytes, offlineState } from "./offline.js";
import { ImportError } from "./backup.js";
import { day, element } from "./view.js";

export function settingsView(store) {
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

export function deviceView(store, paint) {
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

export async function offlineView() {
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
