// "My progress" and the marks in lists. Painted from the store; Python is not started.

import { deviceView, offlineView, settingsView } from "./device.js";
import { day, element, tableView } from "./view.js";

const index = new URL("../items.json", import.meta.url);

// A mark beside each exercise in a list: nothing yet, or the last outcome. The build gives its id and rev as id@rev.
export function markLists(store) {
  const marks = document.querySelectorAll("[data-mark], [data-count]");
  if (!marks.length) return;
  const last = lastAttempts(store.log());
  const attemptAt = (place) => {
    const [id, rev] = place.split("@");
    return counts(last.get(id), Number(rev));
  };
  for (const mark of marks) {
    if (mark.dataset.mark) mark.textContent = markText(attemptAt(mark.dataset.mark));
    else {
      const places = mark.dataset.count.split(" ");
      mark.textContent = `${places.filter(attemptAt).length} of ${places.length} done`;
    }
  }
}

const markText = (attempt) => (attempt ? `done · ${attempt.outcome.earned} of ${attempt.outcome.possible}` : "");

const lastAttempts = (log) =>
  new Map(log.filter((entry) => entry.type === "attempt").map((entry) => [entry.item, entry]));

// An attempt, unless it was made before the author raised the item's rev.
const counts = (attempt, rev) => (attempt && attempt.rev >= rev ? attempt : undefined);

export async function mountProgress(place, store, signal) {
  const items = await (await fetch(index)).json();
  const paint = () =>
    place.replaceChildren(
      ...summary(items, store),
      settingsView(store),
      deviceView(store, paint),
      filled(offlineView()),
    );
  paint();
  addEventListener("storage", paint, { signal });
  document.addEventListener("wb:offline", paint, { signal });
  navigator.serviceWorker?.addEventListener("message", paint, { signal });
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
  const lastOf = (item) => counts(last.get(item.id), item.rev);
  const views = [element("p", { class: "wb-lead" }, lead(attempts, last))];
  const exercises = items.filter((item) => !item.free);
  for (const unit of new Set(exercises.map((item) => item.unit))) {
    const own = exercises.filter((item) => item.unit === unit);
    const done = own.filter(lastOf);
    const rows = done.map((item) => row(item, lastOf(item), log));
    const next = own.find((item) => !lastOf(item));
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
    if (rows.length) views.push(tableView(["Exercise", "Last result", "Times", "Last on"], rows, "Results"));
  }
  for (const item of items.filter((each) => each.free)) {
    const kept = attempts.filter((entry) => entry.item === item.id).length;
    if (kept)
      views.push(
        element("h2", {}, element("a", { href: address(item) }, item.title)),
        element("p", {}, `${kept} ${kept === 1 ? "reading" : "readings"} kept because you asked for it.`),
      );
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

function row(item, attempt, log) {
  const { earned, possible } = attempt.outcome;
  const times = log.filter((entry) => entry.type === "attempt" && entry.item === item.id).length;
  const disagreed = log.filter((entry) => entry.type === "disagreement" && entry.of === attempt.id);
  const fits = new Set(disagreed.map((entry) => entry.field)).size;
  const result = `${earned} of ${possible}${fits ? `, and ${fits} you say fit` : ""}`;
  return [element("a", { href: address(item) }, item.title), result, String(times), day(attempt.at)];
}

const address = (item) => new URL(`../${item.url}`, import.meta.url).href;
