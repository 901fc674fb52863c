// Paints an outcome. Texts that came from Python or from the store go in as text; only what the build wrote is copied as it is.

import { controlOf, valueAt } from "./form.js";

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

export function day(at) {
  return new Date(at).toLocaleDateString(document.documentElement.lang || "en", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

// A table whose rows are named by their first cells.
export function tableView(heads, rows, name) {
  // The roles are written out because a narrow window lays the rows out anew, and some browsers then forget them.
  const cell = (text) => element("td", { role: "cell" }, text);
  const head = element("tr", { role: "row" }, ...heads.map((text) => element("th", { role: "columnheader" }, text)));
  const body = rows.map(([first, ...rest]) =>
    element("tr", { role: "row" }, element("th", { role: "rowheader" }, first), ...rest.map(cell)),
  );
  return element(
    "div",
    { class: "wb-table", tabindex: "0", role: "region", "aria-label": name },
    element(
      "table",
      { role: "table" },
      element("thead", { role: "rowgroup" }, head),
      element("tbody", { role: "rowgroup" }, ...body),
    ),
  );
}

// The outcome of an attempt: headline, the build's feedback, and for each answer the learner's words with what was seen in them.
export function outcomeView(
  { outcome, response, forecast },
  exercise,
  { disagreements = [], onDisagree = null, summary = null } = {},
) {
  const { feedback = [], remarks = [], table = [] } = outcome;
  const isOpen = (remark) => remark.tone === "open" && !remark.feedback;
  const fields = [...new Set(remarks.filter((remark) => !isOpen(remark)).map((remark) => remark.field))];
  const open = remarks.filter((remark) => isOpen(remark) && !fields.includes(remark.field));
  return element(
    "div",
    { class: "wb-result" },
    element("h2", { tabindex: "-1" }, outcome.headline),
    element("p", { class: "wb-score" }, scoreLine(outcome, forecast)),
    ...(table.length ? [tableView(table[0], table.slice(1), "Side by side")] : []),
    ...fields.map((field) => fieldView(field, remarks, response, exercise, disagreements, onDisagree)),
    ...(open.length ? [openView(open, exercise)] : []),
    ...(summary ? [summary] : []),
    ...feedback.flatMap((id) => copyOf(exercise, id)),
  );
}

// Two versions of one answer side by side, each with what was seen in it.
export function versionsView(versions, field, exercise) {
  const columns = versions.map(([title, { response, outcome }]) =>
    element(
      "div",
      {},
      element("h3", {}, title),
      element("p", { class: "wb-score" }, scoreLine(outcome, null)),
      element("p", { class: "wb-own" }, ...markedText(valueAt(response, field) ?? "", on(field, outcome), exercise)),
    ),
  );
  return element("section", { class: "wb-versions" }, ...columns);
}

const on = (field, { remarks = [] }) => remarks.filter((remark) => remark.field === field);

// What is still to be filled in, by name.
function openView(remarks, exercise) {
  const lines = remarks.map(({ field, text }) =>
    element("li", {}, [nameOf(exercise, field), text].filter(Boolean).join(" ")),
  );
  return element("section", { class: "wb-answer-view" }, element("h3", {}, "Still open"), element("ul", {}, ...lines));
}

function scoreLine({ earned, possible }, forecast) {
  const score = possible ? `${earned} of ${possible}` : "No score: nothing was asked for";
  if (!forecast) return score;
  if (forecast.unit === "rating") return `${score} · you thought they would rate it ${forecast.value} of 100`;
  return `${score} · you predicted ${forecast.value}${forecast.unit === "score" ? "" : " %"}`;
}

function fieldView(field, remarks, response, exercise, disagreements, onDisagree) {
  const own = remarks.filter((remark) => remark.field === field);
  const answer = valueAt(response, field);
  const isChosen = controlOf(exercise.querySelector(".wb-form"), field)?.type === "radio"; // an id then, no words
  const text = typeof answer === "string" && !isChosen ? answer : "";
  const view = element("section", { class: "wb-answer-view" }, element("h3", {}, nameOf(exercise, field)));
  const asked = controlOf(exercise.querySelector(".wb-form"), field)?.closest("li")?.querySelector("blockquote");
  if (asked) view.append(element("p", { class: "wb-hint" }, asked.textContent.trim()));
  if (text) view.append(element("p", { class: "wb-own" }, ...markedText(text, own, exercise)));
  const shown = new Set();
  for (const remark of own) {
    const said = element("p", { class: `wb-remark wb-${toneClass(remark.tone)}` }, ...namedText(remark, exercise));
    view.append(said);
    const [copy] = shown.has(remark.feedback) ? [] : copyOf(exercise, remark.feedback);
    shown.add(remark.feedback);
    if (copy?.matches("[data-inline]")) said.append(" ", ...copy.childNodes);
    else if (copy && !copy.dataset.name && !isBare(remark, copy)) view.append(copy);
    if (remark.contestable && answer !== undefined && onDisagree)
      said.append(" ", disagreeControl(field, remark, text, disagreements, onDisagree));
  }
  return view;
}

// What has a short name is explained beside the words it was found in; where a remark only names it, the name is enough.
const isBare = ({ end = 0 }, { dataset }) => Boolean(dataset.tag) && !end;

// A remark's text, after the short name and the name of what was found.
function namedText(remark, exercise) {
  const { tag, name } = sourceOf(exercise, remark.feedback)?.dataset ?? {};
  if (!tag) return [remark.text];
  const short = element("span", { class: `wb-tag${letters(tag)}`, "aria-hidden": "true" }, tag);
  return [short, ...(name ? [element("strong", {}, ` ${name}.`)] : []), ` ${remark.text}`];
}

const DISAGREE = {
  met: "I don’t see it there",
  look: "It’s fine here",
  soft: "It’s something else",
};

function disagreeControl(field, remark, text, disagreements, onDisagree) {
  const place = element("span", { class: "wb-disagree" });
  const said = () =>
    place.replaceChildren(
      element("strong", {}, "Noted: you see it another way."),
      " It is kept with this attempt; the score stays as it was read.",
    );
  const press = () => {
    onDisagree(field, remark);
    said();
  };
  const words = text ? (DISAGREE[remark.tone] ?? "I meant something else that fits") : "I read it another way";
  const isThis = (entry) =>
    entry.field === field && entry.remark === remark.text && (entry.feedback ?? remark.feedback) === remark.feedback;
  if (disagreements.some(isThis)) said();
  else place.append(element("button", { type: "button", class: "wb-quiet", click: press }, words));
  return place;
}

const SEEN = { met: "recognised", soft: "looks like it", look: "look again" };

// The learner's words with what was seen in them marked: an underline for each remark, and after it the short name of what was
// seen. Remarks may overlap. Offsets count code points, as Python does.
export function markedText(text, remarks, exercise) {
  const letters = Array.from(text);
  const spans = remarks
    .map(({ start = 0, end = 0, tone, ...remark }) => ({ start, end, tone, tag: tagOf(exercise, remark) }))
    .filter(({ start, end }) => end > start);
  const cuts = [...new Set([0, letters.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).flatMap((to, n) => {
    const piece = letters.slice(cuts[n], to).join("");
    const over = spans.filter(({ start, end }) => start <= cuts[n] && to <= end);
    const marked = over.reduceRight((inside, span, depth) => markOf(inside, span, depth), piece);
    return [marked, ...spans.filter(({ end }) => end === to).map(nameMark)];
  });
}

const markOf = (inside, { tone, tag }, depth) =>
  element("mark", { class: `wb-${toneClass(tone)} wb-depth-${Math.min(depth, 3)}${letters(tag)}` }, inside);

function nameMark({ tone, tag }) {
  const seen = element("span", { class: "wb-hidden" }, ` (${[tag, SEEN[tone] ?? "seen"].filter(Boolean).join(", ")}) `);
  if (!tag) return seen;
  return element(
    "span",
    { class: `wb-tagged wb-${toneClass(tone)}` },
    element("span", { class: `wb-tag${letters(tag)}`, "aria-hidden": "true" }, tag),
    seen,
  );
}

// Two letters have a colour and an underline of their own.
const letters = (tag) => (/^[A-Z]{2}$/.test(tag) ? ` wb-code-${tag}` : "");

// The short name that the build gave to what a remark found: two letters, or the name of a fault.
function tagOf(exercise, remark) {
  return sourceOf(exercise, remark.feedback)?.dataset.tag ?? "";
}

const toneClass = (tone) => (["met", "look", "soft", "open", "more"].includes(tone) ? tone : "open");

// What an answer is called: the label of its control, else the legend of the group it stands in.
function nameOf(exercise, field) {
  const control = controlOf(exercise.querySelector(".wb-form"), field);
  const group = control?.closest(".wb-rows, .wb-share, .wb-feelings") ?? control?.closest("fieldset");
  const isWritten = control?.name === field && control.type !== "radio";
  const label = isWritten ? control.labels?.[0] : group?.querySelector("legend");
  const row = isWritten ? control.closest(".wb-row")?.querySelector("legend")?.textContent : "";
  return [row, label?.textContent ?? "Your answer"].filter(Boolean).join(": ");
}

function sourceOf(exercise, id) {
  return [...exercise.querySelectorAll(".wb-key [data-feedback]")].find((each) => each.dataset.feedback === id);
}

function copyOf(exercise, id) {
  const source = sourceOf(exercise, id);
  if (!source) return [];
  const copy = source.cloneNode(true);
  copy.removeAttribute("data-feedback");
  return [copy];
}
