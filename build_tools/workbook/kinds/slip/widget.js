// What a slip's native form lacks: a prediction that is sealed, a view to hand over, and what the slips so far have in common.

const ENOUGH = 10; // slips; with fewer, chance is louder than habit
const TOP = 4;

// Makes the form ready for `response`. May be called again.
export function mount(form, response) {
  if (!form.dataset.ready) {
    form.dataset.ready = "";
    wire(form);
  }
  stage(form, response.sealed ?? "");
  tellRated(form, Object.keys(response.actual ?? {}).length);
}

function wire(form) {
  const say = status();
  form.querySelector(".wb-prediction .wb-by-script").append(say);
  form.querySelector(".wb-hand").previousElementSibling.after(status("wb-rated"));
  form.querySelector(".wb-typed").open = false;
  form.elements.sealed.addEventListener("click", () => seal(form, say));
  form.querySelector("[data-throw-away]").addEventListener("click", () => throwAway(form));
  form.querySelector("[data-hand]").addEventListener("click", () => handOver(form));
  form.querySelector("[data-back]").addEventListener("click", () => form.querySelector(".wb-hand").close());
  form.querySelector(".wb-hand").addEventListener("close", () => takeBack(form));
  form.querySelector(".wb-hand").addEventListener("keydown", stayOnSlip);
  form.addEventListener("change", () => tellRated(form, rated(form, "actual").length));
}

const radios = (form, part) => [...form.querySelectorAll(`[name^="${part}."]`)];
const rated = (form, part) => radios(form, part).filter((radio) => radio.checked);
const count = (form) => form.querySelectorAll(".wb-prediction .wb-rating").length;

// What is in sight, and what can be changed, before the seal and after it.
function stage(form, sealed) {
  const at = sealed && new Date(sealed);
  const note = form.querySelector(".wb-sealed");
  note.hidden = !sealed;
  note.textContent = at ? `Sealed on ${dayOf(at)} at ${at.toLocaleTimeString([], { timeStyle: "short" })}.` : "";
  form.querySelector(".wb-prediction").hidden = Boolean(sealed);
  const anew = form.querySelector(".wb-anew");
  anew.hidden = !sealed;
  anew.open = false;
  for (const radio of radios(form, "predicted")) radio.disabled = Boolean(sealed);
  for (const step of form.querySelectorAll("[data-sealed], .wb-actions")) step.hidden = !sealed;
}

function seal(form, say) {
  const groups = [...form.querySelectorAll(".wb-prediction .wb-rating")];
  const open = groups.filter((group) => !group.querySelector(":checked"));
  say.textContent = open.length ? `Rate every statement first: ${open.length} still open.` : "";
  if (open.length) {
    open[0].querySelector("input").focus();
    return;
  }
  form.elements.sealed.value = new Date().toISOString();
  stage(form, form.elements.sealed.value);
  changed(form);
  form.querySelector("[data-hand]").focus();
}

function throwAway(form) {
  for (const control of form.elements) {
    if (control.type === "radio") control.checked = false;
    else if (control.name) control.value = "";
  }
  stage(form, "");
  changed(form);
  form.elements.nickname.focus();
}

function handOver(form) {
  const view = form.querySelector(".wb-hand");
  view.prepend(form.querySelector(".wb-slip"));
  view.showModal();
  view.scrollTop = 0;
  view.querySelector("h2").focus();
}

// Enter in a field would compare, and that is for the helper to do.
function stayOnSlip(event) {
  if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
}

function takeBack(form) {
  form.querySelector(".wb-typed").append(form.querySelector(".wb-slip"));
  changed(form);
  form.querySelector("[type=submit]").focus();
}

// As if the learner had changed it, so that the draft is kept at once.
const changed = (form) => form.dispatchEvent(new Event("change"));

function tellRated(form, done) {
  const all = count(form);
  form.querySelector(".wb-rated").textContent = done ? `${done} of ${all} statements rated on the slip.` : "";
}

// Called when an outcome is painted. `past` are the slips so far, this one included.
export function after(region, { past }) {
  const slips = past.filter(({ response }) => pairsOf(response).length);
  const view = made("section", "", "wb-slips");
  view.append(
    made("h3", "Your slips so far"),
    ...(slips.length < ENOUGH ? [tooFew(slips)] : means(slips)),
    list(slips),
  );
  region.querySelector(".wb-result").append(view);
}

const tooFew = ({ length }) =>
  made("p", `This is slip ${length} of the ten that an average needs. Until then, take each one by itself.`);

// The two means over all stored slips, each in a plain sentence. What they say of a person is not for a page to judge.
function means(slips) {
  const differences = slips.flatMap(({ response }) => pairsOf(response).map(([expected, given]) => expected - given));
  const signed = mean(differences);
  const absolute = mean(differences.map(Math.abs));
  return [
    made("p", `${direction(signed)} (Mean signed difference ${withSign(signed)}.)`),
    made(
      "p",
      `Whichever the direction, a guess was ${absolute.toFixed(1)} points off on average. (Mean absolute difference ${absolute.toFixed(1)}.)`,
    ),
    made(
      "p",
      `These are ${differences.length} ratings on ${slips.length} slips, from people who chose to fill them in. They describe these slips, and a change over time says more than the number.`,
      "wb-hint",
    ),
  ];
}

function direction(signed) {
  const far = Math.abs(signed).toFixed(1);
  if (far === "0.0") return "On average you expected as much as they gave; what was too high and too low cancels out.";
  return signed > 0
    ? `On average you expected ${far} points more than they gave.`
    : `On average they gave ${far} points more than you expected.`;
}

const withSign = (number) =>
  Math.abs(number) < 0.05 ? "0.0" : `${number > 0 ? "+" : "−"}${Math.abs(number).toFixed(1)}`;

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

// [predicted, given] for each statement of a stored slip; what is no rating is left out.
function pairsOf({ predicted = {}, actual = {} }) {
  return Object.keys(predicted ?? {})
    .map((id) => [predicted[id], actual?.[id]])
    .filter((pair) => pair.every((rating) => /^[0-4]$/.test(rating)))
    .map((pair) => pair.map(Number));
}

// Each slip in a line, the newest first: when, for whom, and what was lowest.
function list(slips) {
  const view = document.createElement("ul");
  for (const { at, response, outcome } of [...slips].reverse()) {
    const [statement, , given] = outcome.table?.[1] ?? [];
    const named = [dayOf(new Date(at)), response.nickname].filter(Boolean).join(", ");
    view.append(made("li", statement ? `${named}. Lowest: ${statement} (${given} of ${TOP})` : named));
  }
  return view;
}

const dayOf = (at) =>
  at.toLocaleDateString(document.documentElement.lang || "en", { day: "numeric", month: "long", year: "numeric" });

function status(name = "") {
  const place = made("p", "", `wb-hint ${name}`.trim());
  place.setAttribute("role", "status");
  return place;
}

function made(name, text, className = "") {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
