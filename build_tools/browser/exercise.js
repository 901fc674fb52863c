// One exercise on a page: draft, prediction, answer, outcome, again.

import { controlOf, fillForm, readForm } from "./form.js";
import { day, element, outcomeView } from "./view.js";

const DRAFT_PAUSE = 400; // ms after the last key
const WAITING = {
  fetching:
    "Your answer is kept. Python is starting on this device; the first time it is fetched (about 5 MB), later it takes a moment.",
  ready: "Reading your answer …",
};

export async function mountExercise(exercise, store, scorer, signal) {
  const id = exercise.dataset.item;
  const form = exercise.querySelector(".wb-form");
  const region = exercise.querySelector(".wb-outcome");
  const after = exercise.querySelector(".wb-after");
  const key = exercise.querySelector(".wb-key");
  const item = JSON.parse(exercise.querySelector(".wb-item").content.textContent);
  const counted = exercise.querySelector(".wb-outcomes");
  const outcomes = counted ? JSON.parse(counted.content.textContent) : null;
  const shuffled = exercise.querySelectorAll("[data-shuffle]");
  const widget = form.dataset.widget ? await import(`./kinds/${form.dataset.widget}.js`) : null;

  key.hidden = true;
  exercise.querySelector(".wb-forecast").hidden = store.settings().forecast === false;
  shuffle();
  const draft = store.draft(id);
  widget?.mount(form, draft?.response ?? {});
  if (draft) restore(draft);
  const past = store.attempts(id).filter((attempt) => attempt.rev >= (item.rev ?? 1)); // older ones no longer count
  if (past.length && !draft?.submitted) offerLast(past.at(-1), past.length);

  let timer = 0;
  let busy = false; // while Python reads an answer
  let looking = false; // while the form shows an earlier answer
  const save = (submitted = null) => {
    clearTimeout(timer);
    timer = 0;
    store.putDraft(id, { response: readForm(form), forecast: forecastValue(), submitted });
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, DRAFT_PAUSE);
  });
  addEventListener("pagehide", () => timer && save(), { signal });
  form.addEventListener("change", () => save());
  if (!outcomes) form.addEventListener("focusin", () => scorer.start(), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  after.querySelector("[data-again]").addEventListener("click", again);
  if (draft?.submitted) submit();

  async function submit() {
    if (busy) return;
    const response = readForm(form);
    const forecast = forecastValue();
    save(new Date().toISOString());
    busy = true;
    const outcome = await outcomeOf(response);
    busy = false;
    if (!outcome) {
      region.querySelector("button").focus();
      return;
    }
    if (outcome.type === "invalid") {
      save();
      say(outcome.message);
      const control = controlOf(form, outcome.field);
      control?.closest("details")?.setAttribute("open", "");
      control?.focus();
      return;
    }
    const attempt = store.append({
      type: "attempt",
      item: id,
      rev: item.rev ?? 1,
      kind: item.kind,
      forecast,
      response,
      outcome,
    });
    if (shuffled.length) store.dropDraft(id);
    else save();
    show(attempt);
    document.dispatchEvent(new CustomEvent("wb:attempt"));
  }

  // From the table that the build worked out, or from Python; null where Python could not be had, which is said.
  async function outcomeOf(response) {
    if (outcomes) return outcomes[JSON.stringify(response)];
    say(WAITING[scorer.state()] ?? WAITING.fetching);
    try {
      return await scorer.score(item, response);
    } catch (error) {
      region.replaceChildren(
        element("p", {}, "Your answer is kept on this device, but Python could not read it now."),
        element("p", { class: "wb-hint" }, String(error.message ?? error)),
        element(
          "p",
          {},
          "Check the connection, then try again; or reload the page, and it will be read as soon as Python is there.",
        ),
        element("p", {}, element("button", { type: "button", class: "md-button", click: submit }, "Try again")),
      );
      return null;
    }
  }

  function show(attempt) {
    const disagreements = store.log().filter((entry) => entry.type === "disagreement" && entry.of === attempt.id);
    const onDisagree = (field, remark) =>
      store.append({ type: "disagreement", item: id, of: attempt.id, field, remark: remark.text });
    const summary = widget?.summary?.(form) ?? null;
    region.replaceChildren(outcomeView(attempt, exercise, { disagreements, onDisagree, summary }));
    lock(true);
    after.hidden = false;
    key.hidden = false;
    region.querySelector("h2").focus();
  }

  function offerLast(attempt, count) {
    const { earned, possible } = attempt.outcome;
    const times = count === 1 ? "once" : `${count} times`;
    const open = () => {
      looking = true;
      widget?.mount(form, attempt.response);
      fillForm(form, attempt.response);
      show(attempt);
    };
    region.replaceChildren(
      element(
        "p",
        { class: "wb-last" },
        `You have answered this ${times}, last on ${day(attempt.at)}: ${earned} of ${possible}. `,
        element("button", { type: "button", class: "wb-quiet", click: open }, "Show my last answer"),
      ),
    );
  }

  function again() {
    lock(false);
    if (looking) restore(store.draft(id) ?? { response: {} }); // what was being written before the look back
    looking = false;
    shuffle();
    for (const chip of form.querySelectorAll("[name=forecast]")) chip.checked = false;
    region.replaceChildren();
    after.hidden = true;
    key.hidden = true;
    key.open = false;
    form.querySelector("input, textarea, select").focus();
  }

  function lock(shut) {
    for (const control of form.elements) control.disabled = shut;
  }

  function restore(kept) {
    fillForm(form, kept.response);
    for (const chip of form.querySelectorAll("[name=forecast]"))
      chip.checked = Number(chip.value) === kept.forecast?.value;
  }

  function forecastValue() {
    const field = exercise.querySelector(".wb-forecast");
    const chosen = field.querySelector(":checked");
    return chosen && !field.hidden ? { unit: field.dataset.unit, value: Number(chosen.value) } : null;
  }

  function say(text) {
    region.replaceChildren(element("p", { class: "wb-wait" }, text));
  }

  // Candidate replies in a new order for each attempt; paper keeps the author's.
  function shuffle() {
    for (const group of shuffled) {
      const options = [...group.children];
      for (let n = options.length - 1; n > 0; n -= 1) {
        const other = crypto.getRandomValues(new Uint32Array(1))[0] % (n + 1);
        [options[n], options[other]] = [options[other], options[n]];
      }
      group.replaceChildren(...options);
      for (const control of group.querySelectorAll("input")) control.checked = false;
    }
  }
}
