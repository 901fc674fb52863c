// What the learner did and wrote, kept in this browser's localStorage and nowhere else.
//
// Keys carry the site's id and the format's version, never the page's address: all projects of one GitHub Pages account
// share an origin. An attempt has a key of its own and is never rewritten, so two tabs cannot lose each other's.
//   <site>:v1:log:<id>       an entry of the log: an attempt, or the learner's disagreement with a remark
//   <site>:v1:draft:<item>   what stands in an exercise's form: {response, forecast, submitted, updated}
//   <site>:v1:settings       {forecast: false} switches the prediction off; {backup: time of the last export}
//   <site>:v1:aside:<key>    what could not be read, as it was found

const FORMAT = "empathy-workbook backup";
export const LIMITS = { file: 20_000_000, entries: 50_000, text: 50_000, depth: 12 };
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class ImportError extends Error {}

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

function parseBackup(text, site) {
  if (text.length > LIMITS.file) throw new ImportError("This file is too large to be a backup of this workbook.");
  let backup;
  try {
    backup = JSON.parse(text);
  } catch {
    throw new ImportError(
      "This file cannot be read as a backup: it is not JSON. Choose the file that “Save a backup” made.",
    );
  }
  if (!isPlain(backup) || backup.format !== FORMAT)
    throw new ImportError("This is not a backup of this workbook. Choose the file that “Save a backup” made.");
  if (backup.version !== 1)
    throw new ImportError(
      "This backup was made by a newer version of the workbook. Reload the page while online, then try again.",
    );
  if (backup.site !== site) throw new ImportError("This backup belongs to another site.");
  const { log, drafts } = backup;
  if (!Array.isArray(log) || log.length > LIMITS.entries || !isPlain(drafts))
    throw new ImportError("This backup is damaged: its list of answers is missing or too long.");
  const bad = log.findIndex((entry) => !isEntry(entry));
  if (bad >= 0)
    throw new ImportError(`This backup is damaged at answer ${bad + 1} of ${log.length}. Nothing was imported.`);
  const badDraft = Object.keys(drafts).find((item) => !ID.test(item) || !isDraft(drafts[item]));
  if (badDraft !== undefined) throw new ImportError("This backup is damaged in its drafts. Nothing was imported.");
  return backup;
}

function isEntry(entry) {
  if (
    !isPlain(entry) ||
    !isSmall(entry) ||
    !/^\d{17}-[a-z0-9]{8}$/.test(entry.id) ||
    !isTime(entry.at) ||
    !ID.test(entry.item)
  )
    return false;
  if (entry.type === "disagreement") return isText(entry.of) && isText(entry.field) && isText(entry.remark);
  return (
    entry.type === "attempt" &&
    isPlain(entry.response) &&
    isOutcome(entry.outcome) &&
    isForecast(entry.forecast) &&
    Number.isInteger(entry.rev)
  );
}

function isOutcome(outcome) {
  return (
    isPlain(outcome) &&
    outcome.type === "score" &&
    Number.isInteger(outcome.earned) &&
    Number.isInteger(outcome.possible) &&
    outcome.earned >= 0 &&
    outcome.earned <= outcome.possible &&
    isText(outcome.headline) &&
    (outcome.feedback ?? []).every?.(isText) &&
    (outcome.remarks ?? []).every?.(
      (remark) => isPlain(remark) && isText(remark.field) && isText(remark.text) && isText(remark.tone),
    )
  );
}

const isForecast = (forecast) =>
  forecast === null || (isPlain(forecast) && isText(forecast.unit) && Number.isFinite(forecast.value));
const isDraft = (draft) => isPlain(draft) && isSmall(draft) && isPlain(draft.response);
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string" && value.length <= LIMITS.text;
const isTime = (value) => isText(value) && !Number.isNaN(Date.parse(value));

// Whether a value is of a size that a form can make: no endless texts, no endless nesting.
function isSmall(value, depth = 0) {
  if (depth > LIMITS.depth) return false;
  if (typeof value === "string") return value.length <= LIMITS.text;
  if (typeof value !== "object" || value === null) return true;
  const parts = Object.values(value);
  return parts.length <= 1000 && parts.every((part) => isSmall(part, depth + 1));
}

function randomWord() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => "abcdefghijklmnopqrstuvwxyz012345"[byte % 32]).join("");
}
