// One exercise on a page: draft, prediction, answer, outcome, second version, again.

import { controlOf, fillForm, readForm, valueAt, watchSliders } from "./form.js";
import { anotherVersion, keeping, lookBack, trouble, versionName } from "./offers.js";
import { element, outcomeView, versionsView } from "./view.js";

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
  const fading = form.querySelector("[data-fade]"); // a reminder that stands open for so many attempts on a level
  const blank = form.querySelector("[data-blank]") !== null; // whether each attempt begins with a blank form
  const revised = form.querySelector("[data-revise]")?.querySelector("textarea").name; // what may get a second version

  key.hidden = true;
  for (const group of exercise.querySelectorAll(".wb-forecast")) group.hidden = store.settings().forecast === false;
  if (fading) fading.open = attemptsLike(item).length < Number(fading.dataset.fade);
  let prompted = fading?.open; // whether the reminder has been in sight
  fading?.addEventListener("toggle", () => (prompted ||= fading.open));
  shuffle();
  const draft = store.draft(id);
  let revises = draft?.revises; // the attempt of which a second version is being written
  const tools = { ask: async () => (await scorer.step(item, readForm(form))).at }; // for a kind that goes step by step
  const fit = (response) => widget?.mount(form, response, tools);
  watchSliders(form);
  if (draft) restore(draft);
  else fit({});
  const past = pastAttempts();
  if (past.length && !draft?.submitted) offerLast(past.at(-1), past.length);

  // The attempts that count; those before the author raised the item's rev no longer do.
  function pastAttempts() {
    return store.attempts(id).filter((attempt) => attempt.rev >= (item.rev ?? 1));
  }

  function attemptsLike({ kind, level }) {
    return store.log().filter((entry) => entry.type === "attempt" && entry.kind === kind && entry.level === level);
  }

  let timer = 0;
  let busy = false; // while Python reads an answer
  let looking = false; // while the form shows an earlier answer
  const save = (submitted = null) => {
    clearTimeout(timer);
    timer = 0;
    store.putDraft(id, { response: readForm(form), forecast: forecastValue(), submitted, revises });
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
  after.querySelector("[data-again]").addEventListener("click", () => again());
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
      level: item.level,
      prompted,
      revises,
      forecast,
      response,
      outcome,
    });
    revises = undefined;
    if (shuffled.length || blank) store.dropDraft(id);
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
      region.replaceChildren(...trouble(error, submit));
      return null;
    }
  }

  function show(attempt) {
    const about = store.log().filter((entry) => entry.of === attempt.id);
    const disagreements = about.filter((entry) => entry.type === "disagreement");
    const onDisagree = (field, remark) =>
      store.append({
        type: "disagreement",
        item: id,
        of: attempt.id,
        field,
        remark: remark.text,
        feedback: remark.feedback,
      });
    const summary = widget?.summary?.(form) ?? null;
    const all = store.attempts(id);
    const first = attempt.revises && all.find((entry) => entry.id === attempt.revises);
    region.replaceChildren(
      ...(first
        ? [
            versionsView(
              [
                [versionName(first, all), first],
                [versionName(attempt, all), attempt],
              ],
              revised,
              exercise,
            ),
          ]
        : []),
      outcomeView(attempt, exercise, { disagreements, onDisagree, summary }),
    );
    widget?.after?.(region, {
      form,
      again: looking ? null : again, // while one looks back, something else may be half written
      marks: about.findLast((entry) => entry.type === "mark")?.marks ?? {},
      keep: (marks) => store.append({ type: "mark", item: id, of: attempt.id, marks }),
      past: pastAttempts().filter((entry) => entry.at <= attempt.at),
    });
    lock(true);
    after.hidden = false;
    offerRevision(attempt);
    offerKeeping(attempt);
    key.hidden = false;
    region.querySelector("h2").focus();
  }

  // A second version of what was written, while the reading of the first stays in sight.
  function offerRevision(attempt) {
    after.querySelector("[data-revision]")?.remove();
    if (!revised || (looking && isUnread(store.draft(id)))) return;
    const write = () => {
      unlock();
      revises = attempt.id;
      save();
      after.hidden = true;
      region.querySelector(".wb-selfmark")?.remove();
      controlOf(form, revised).focus();
    };
    after.prepend(anotherVersion(attempt, write), " ");
  }

  function offerLast(attempt, count) {
    const open = () => {
      looking = true;
      fill(attempt.response);
      show(attempt);
    };
    region.replaceChildren(lookBack(attempt, count, open));
  }

  // On a page that keeps nothing of itself.
  function offerKeeping(attempt) {
    after.querySelector("[data-keep]")?.remove();
    if (store.keep)
      after.append(
        " ",
        keeping(() => store.keep(attempt)),
      );
  }

  // Whether a draft holds words that are in no attempt: they must not be written over.
  function isUnread(kept) {
    const words = valueAt(kept?.response ?? {}, revised);
    return Boolean(words) && !store.attempts(id).some((attempt) => valueAt(attempt.response, revised) === words);
  }

  function unlock() {
    lock(false);
    for (const chip of form.querySelectorAll("[name=forecast]")) chip.checked = false;
  }

  // Practising again begins with a blank sheet where the kind says so, or with `begin`: the attempt is in the log.
  function again(begin) {
    unlock();
    revises = undefined;
    if (begin) fill(begin);
    else if (looking)
      restore(store.draft(id) ?? { response: {} }); // what was being written before the look back
    else fill(revised || blank ? {} : readForm(form)); // the attempt is in the log; practising again begins with a blank sheet
    looking = false;
    shuffle();
    if (revised || blank) save();
    region.replaceChildren();
    after.hidden = true;
    key.hidden = true;
    key.open = false;
    form.querySelector("input, textarea, select").focus();
  }

  function lock(shut) {
    for (const control of form.elements) control.disabled = shut;
  }

  // The widget makes room for a response first, and then shows what follows from it.
  function fill(response) {
    fit(response);
    fillForm(form, response);
    fit(readForm(form));
  }

  function restore(kept) {
    fill(kept.response);
    for (const chip of form.querySelectorAll("[name=forecast]"))
      chip.checked = Number(chip.value) === kept.forecast?.value;
  }

  function forecastValue() {
    const field = exercise.querySelector(".wb-forecast[data-unit]");
    const chosen = field?.querySelector(":checked");
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
