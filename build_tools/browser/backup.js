// The shape of what is stored and of a backup file, and the checks that anything read has to pass.

export const FORMAT = "empathy-workbook backup";
export const LIMITS = { file: 20_000_000, entries: 50_000, text: 50_000, depth: 12 };
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class ImportError extends Error {}

// A backup file's content. Throws ImportError with the reason: a file is treated as hostile until every part is known.
export function parseBackup(text, site) {
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

export function isEntry(entry) {
  if (
    !isPlain(entry) ||
    !isSmall(entry) ||
    !isText(entry.id) ||
    !/^\d{17}-[a-z0-9]{8}$/.test(entry.id) ||
    !isTime(entry.at) ||
    !isText(entry.item) ||
    !ID.test(entry.item)
  )
    return false;
  if (entry.type === "disagreement")
    return isText(entry.of) && isText(entry.field) && isText(entry.remark) && isTextOrNone(entry.feedback);
  if (entry.type === "mark")
    return isText(entry.of) && isPlain(entry.marks) && Object.values(entry.marks).every(isText);
  return (
    entry.type === "attempt" &&
    isPlain(entry.response) &&
    isOutcome(entry.outcome) &&
    isForecast(entry.forecast) &&
    Number.isInteger(entry.rev) &&
    isTextOrNone(entry.revises)
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
    isListOf(outcome.feedback, isText) &&
    isListOf(
      outcome.remarks,
      (remark) => isPlain(remark) && isText(remark.field) && isText(remark.text) && isText(remark.tone),
    ) &&
    isListOf(outcome.table, (row) => Array.isArray(row) && row.length > 0 && row.every(isText))
  );
}

const isListOf = (value, isPart) => value === undefined || (Array.isArray(value) && value.every(isPart));

const isForecast = (forecast) =>
  forecast === null || (isPlain(forecast) && isText(forecast.unit) && Number.isFinite(forecast.value));
export const isDraft = (draft) => isPlain(draft) && isSmall(draft) && isPlain(draft.response);
export const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string" && value.length <= LIMITS.text;
const isTextOrNone = (value) => value === undefined || isText(value);
const isTime = (value) => isText(value) && !Number.isNaN(Date.parse(value));

// Whether a value is of a size that a form can make: no endless texts, no endless nesting.
function isSmall(value, depth = 0) {
  if (depth > LIMITS.depth) return false;
  if (typeof value === "string") return value.length <= LIMITS.text;
  if (typeof value !== "object" || value === null) return true;
  const parts = Object.values(value);
  return parts.length <= 1000 && parts.every((part) => isSmall(part, depth + 1));
}
