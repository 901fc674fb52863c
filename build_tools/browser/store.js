// What the learner did and wrote, kept in this browser's localStorage and nowhere else.
//
// Keys carry the site's id and the format's version, never the page's address: all projects of one GitHub Pages account
// share an origin. An attempt has a key of its own and is never rewritten, so two tabs cannot lose each other's.
//   <site>:v1:log:<id>       an entry of the log: an attempt, or the learner's disagreement with a remark
//   <site>:v1:draft:<item>   what stands in an exercise's form: {response, forecast, submitted, updated}
//   <site>:v1:settings       {forecast: false} switches the prediction off; {backup: time of the last export}
//   <site>:v1:aside:<key>    what could not be read, as it was found

import { FORMAT, isDraft, isEntry, isPlain, parseBackup } from "./backup.js";

export function openStore(site, storage = blocked(() => window.localStorage), now = () => new Date()) {
  const prefix = `${site}:v1:`;
  const memory = new Map(); // what could not be written to disk, for this visit
  let trouble = storage ? "" : "blocked";
  const listeners = new Set();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  const keys = () => {
    const held = new Set(memory.keys());
    for (let n = 0; storage && n < storage.length; n += 1) {
      const key = storage.key(n);
      if (key.startsWith(prefix)) held.add(key.slice(prefix.length));
    }
    return [...held].sort();
  };

  const raw = (key) => (memory.has(key) ? memory.get(key) : (storage?.getItem(prefix + key) ?? null));

  // Writes text under a key; on a full or blocked disk it is kept for this visit and the trouble is told.
  const write = (key, text) => {
    try {
      if (!storage) throw new Error("blocked");
      storage.setItem(prefix + key, text);
      memory.delete(key);
      return true;
    } catch {
      trouble = storage ? "full" : "blocked";
      memory.set(key, text);
      tell();
      return false;
    }
  };

  const remove = (key) => {
    memory.delete(key);
    try {
      storage?.removeItem(prefix + key);
    } catch {
      trouble = "blocked";
    }
  };

  // The value under a key if it is whole; what is not is set aside, as it was found, and never written over.
  const read = (key, isWhole) => {
    const text = raw(key);
    if (text === null) return null;
    try {
      const value = JSON.parse(text);
      if (isWhole(value)) return value;
    } catch {
      // Not JSON: set aside below.
    }
    let aside = `aside:${key}`;
    while (raw(aside) !== null && raw(aside) !== text) aside += "+";
    if (write(aside, text)) remove(key);
    return null;
  };

  const log = () =>
    keys()
      .filter((key) => key.startsWith("log:"))
      .map((key) => read(key, (entry) => isEntry(entry) && `log:${entry.id}` === key))
      .filter(Boolean)
      .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));

  const settings = () => read("settings", isPlain) ?? {};

  return {
    log,
    settings,
    onTrouble: (listener) => listeners.add(listener),
    trouble: () => trouble,
    aside: () => keys().filter((key) => key.startsWith("aside:")),

    attempts: (item) => log().filter((entry) => entry.type === "attempt" && entry.item === item),

    // Adds an entry to the log and returns it with its id and time.
    append(entry) {
      const at = now().toISOString();
      const full = { ...entry, id: `${at.replace(/\D/g, "")}-${randomWord()}`, at };
      write(`log:${full.id}`, JSON.stringify(full));
      return full;
    },

    draft: (item) => read(`draft:${item}`, isDraft),
    putDraft: (item, draft) => write(`draft:${item}`, JSON.stringify({ ...draft, updated: now().toISOString() })),
    dropDraft: (item) => remove(`draft:${item}`),
    putSettings: (change) => write("settings", JSON.stringify({ ...settings(), ...change })),

    size: () => keys().reduce((sum, key) => sum + prefix.length + key.length + (raw(key)?.length ?? 0), 0),

    // Everything, as the text of a backup file.
    export() {
      const drafts = {};
      const aside = {};
      for (const key of keys()) {
        if (key.startsWith("aside:")) aside[key.slice(6)] = raw(key);
        if (key.startsWith("draft:")) drafts[key.slice(6)] = read(key, isDraft);
      }
      return `${JSON.stringify({ format: FORMAT, version: 1, site, exported: now().toISOString(), log: log(), drafts, aside }, null, 1)}\n`;
    },

    // What a backup would add, without adding it: {entries, drafts, known}. Throws ImportError with the reason.
    preview(text) {
      const backup = parseBackup(text, site);
      const here = new Set(log().map((entry) => entry.id));
      const entries = backup.log.filter((entry) => !here.has(entry.id));
      const drafts = Object.entries(backup.drafts).filter(([item]) => raw(`draft:${item}`) === null);
      return { entries, drafts, known: backup.log.length - entries.length };
    },

    // Adds what a preview found. Nothing that is here is changed. Returns whether all of it could be written.
    merge({ entries, drafts }) {
      const written = [
        ...entries.map((entry) => write(`log:${entry.id}`, JSON.stringify(entry))),
        ...drafts.map(([item, draft]) => write(`draft:${item}`, JSON.stringify(draft))),
      ];
      return written.every(Boolean);
    },

    // Takes away everything of this site, and nothing of its neighbours'.
    erase() {
      for (const key of keys()) remove(key);
    },
  };
}

// A store that forgets: for a page on which nothing is kept unless it is asked for. Only what is kept reaches `store`.
export function forgetful(store) {
  const held = [];
  const attempts = () => held.filter((entry) => entry.type === "attempt");
  return {
    ...store,
    log: () => held,
    attempts,
    draft: () => null,
    putDraft: () => true,
    dropDraft: () => {},
    append(entry) {
      held.push({ ...entry, id: `${entry.type}-${held.length}`, at: new Date().toISOString() });
      return held.at(-1);
    },

    // Adds an attempt, and what was said of it, to the log that lasts.
    keep(attempt) {
      const kept = store.append({ ...attempt, revises: undefined });
      for (const about of held.filter((entry) => entry.of === attempt.id)) store.append({ ...about, of: kept.id });
    },
  };
}

// The storage, or null where the browser refuses it.
function blocked(get) {
  try {
    const storage = get();
    storage.getItem("");
    return storage;
  } catch {
    return null;
  }
}

function randomWord() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => "abcdefghijklmnopqrstuvwxyz012345"[byte % 32]).join("");
}
