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

// The outcome of an attempt: headline, the build's feedback, and for each answer the learner's words with what was seen in them.
export function outcomeView(
  { outcome, response, forecast },
  exercise,
  { disagreements = [], onDisagree = null, summary = null } = {},
) {
  const { feedback = [], remarks = [] } = outcome;
  const isOpen = (remark) => remark.tone === "open" && !remark.feedback;
  const fields = [...new Set(remarks.filter((remark) => !isOpen(remark)).map((remark) => remark.field))];
  const open = remarks.filter((remark) => isOpen(remark) && !fields.includes(remark.field));
  return element(
    "div",
    { class: "wb-result" },
    element("h2", { tabindex: "-1" }, outcome.headline),
    element("p", { class: "wb-score" }, scoreLine(outcome, forecast)),
    ...fields.map((field) => fieldView(field, remarks, response, exercise, disagreements, onDisagree)),
    ...(open.length ? [openView(open, exercise)] : []),
    ...(summary ? [summary] : []),
    ...feedback.flatMap((id) => copyOf(exercise, id)),
  );
}

// What is still to be filled in, by name.
function openView(remarks, exercise) {
  const lines = remarks.map(({ field, text }) =>
    element("li", {}, [nameOf(exercise, field), text].filter(Boolean).join(" ")),
  );
  return element("section", { class: "wb-answer-view" }, element("h3", {}, "Still open"), element("ul", {}, ...lines));
}

function scoreLine({ earned, possible }, forecast) {
  const score = `${earned} of ${possible}`;
  if (!forecast) return score;
  return `${score} · you predicted ${forecast.value}${forecast.unit === "percent" ? " %" : ""}`;
}

function fieldView(field, remarks, response, exercise, disagreements, onDisagree) {
  const own = remarks.filter((remark) => remark.field === field);
  const answer = valueAt(response, field);
  const text = typeof answer === "string" ? answer : "";
  const view = element("section", { class: "wb-answer-view" }, element("h3", {}, nameOf(exercise, field)));
  const asked = controlOf(exercise.querySelector(".wb-form"), field)?.closest("li")?.querySelector("blockquote");
  if (asked) view.append(element("p", { class: "wb-hint" }, asked.textContent.trim()));
  if (text) view.append(element("p", { class: "wb-own" }, ...markedText(text, own)));
  for (const remark of own) {
    view.append(element("p", { class: `wb-remark wb-${toneClass(remark.tone)}` }, remark.text));
    if (remark.feedback) view.append(...copyOf(exercise, remark.feedback));
  }
  const contestable = own.find((remark) => remark.contestable);
  if (contestable && text && onDisagree) view.append(disagreeControl(field, contestable, disagreements, onDisagree));
  return view;
}

function disagreeControl(field, remark, disagreements, onDisagree) {
  const place = element("p", { class: "wb-disagree" });
  const said = () =>
    place.replaceChildren(
      element("strong", {}, "Noted: you meant something that fits."),
      " It is kept with this attempt; the score stays as it was read.",
    );
  const press = () => {
    onDisagree(field, remark);
    said();
  };
  if (disagreements.some((entry) => entry.field === field)) said();
  else
    place.append(
      element("button", { type: "button", class: "wb-quiet", click: press }, "I meant something else that fits"),
    );
  return place;
}

// The learner's words with what was recognised marked. Offsets count code points, as Python does.
export function markedText(text, remarks) {
  const letters = Array.from(text);
  const spans = remarks
    .filter((remark) => (remark.end ?? 0) > (remark.start ?? 0))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const parts = [];
  let at = 0;
  for (const { start = 0, end, tone } of spans) {
    if (start < at) continue;
    const label = tone === "met" ? "recognised" : "look again";
    parts.push(letters.slice(at, start).join(""));
    parts.push(
      element(
        "mark",
        { class: `wb-${toneClass(tone)}` },
        letters.slice(start, end).join(""),
        element("span", { class: "wb-hidden" }, ` (${label})`),
      ),
    );
    at = end;
  }
  parts.push(letters.slice(at).join(""));
  return parts;
}

const toneClass = (tone) => (["met", "look", "open", "more"].includes(tone) ? tone : "open");

// What an answer is called: the label of its control, else the legend of the group it stands in.
function nameOf(exercise, field) {
  const control = controlOf(exercise.querySelector(".wb-form"), field);
  const group = control?.closest(".wb-rows, .wb-share, .wb-feelings") ?? control?.closest("fieldset");
  const label = control?.name === field ? control.labels?.[0] : group?.querySelector("legend");
  const row = control?.name === field ? control.closest(".wb-row")?.querySelector("legend")?.textContent : "";
  return [row, label?.textContent ?? "Your answer"].filter(Boolean).join(": ");
}

function copyOf(exercise, id) {
  const source = [...exercise.querySelectorAll(".wb-key [data-feedback]")].find((each) => each.dataset.feedback === id);
  if (!source) return [];
  const copy = source.cloneNode(true);
  copy.removeAttribute("data-feedback");
  return [copy];
}
