// What a worksheet's native form lacks: rows that grow, steps that open in order, points that are counted, sliders that say
// where they stand, earlier answers beside later ones, a summary.

const blank = (control) => {
  if (control.type === "checkbox" || control.type === "radio") return !control.checked;
  return "untouched" in control.dataset || control.value.trim() === "";
};

const controlsOf = (place) => [...place.querySelectorAll("input, textarea, select")];

// Makes the form ready to be filled with `response`: enough rows for it. May be called again, also when the form was filled anew.
export function mount(form, response) {
  for (const rows of form.querySelectorAll("[data-rows]")) {
    const wanted = response.fields?.[rows.dataset.rows]?.length ?? 0;
    while (countRows(rows) < Math.min(wanted, Number(rows.dataset.most))) addRow(rows);
    if (!rows.querySelector(".wb-add")) addButton(rows);
  }
  setTimeout(() => refresh(form)); // after an answer is filled in
  if (form.dataset.ready) return;
  form.dataset.ready = "";
  form.addEventListener("input", () => refresh(form));
  form.addEventListener("change", () => refresh(form));
}

// What was written, in order, to read and to print.
export function summary(form) {
  const view = document.createElement("section");
  view.className = "wb-summary";
  view.append(made("h2", "What you wrote"));
  for (const step of form.querySelectorAll(".wb-step")) {
    view.append(made("h3", step.querySelector("legend").lastChild.textContent.trim()));
    const list = document.createElement("dl");
    for (const [label, text] of answers(step)) list.append(made("dt", label), made("dd", text));
    view.append(list);
  }
  const button = made("button", "Print what I wrote");
  button.type = "button";
  button.className = "md-button";
  button.addEventListener("click", () => {
    document.body.dataset.printing = "summary";
    addEventListener("afterprint", () => delete document.body.dataset.printing, { once: true });
    print();
  });
  view.append(button);
  return view;
}

function* answers(step) {
  for (const field of step.querySelectorAll(":scope > .wb-field")) {
    const label = field.querySelector(":scope > legend, :scope > label").textContent;
    yield [label, changeOf(field) || writtenIn(field)];
  }
}

// What is written in a field, in words; "" while it is blank.
function writtenIn(field) {
  const rows = [...field.querySelectorAll(".wb-row")];
  if (field.matches("[data-named]")) return rows.map(namedRow).filter(Boolean).join("\n\n");
  if (rows.length) return rows.map(plainRow).filter(Boolean).join("\n");
  const controls = controlsOf(field).filter((control) => !blank(control));
  if (field.matches("[data-share]"))
    return controls.map((each) => `${each.labels[0].textContent} ${each.value}`).join(", ");
  return controls.map(shown).join(", ");
}

const plainRow = (row) => controlsOf(row).map(shown).filter(Boolean).join(": ");

function namedRow(row) {
  const cells = controlsOf(row).filter((control) => !blank(control));
  const parts = cells.map((control) => `${control.labels[0].textContent}: ${shown(control)}`);
  return parts.length ? [row.querySelector("legend").textContent, ...parts].join("\n") : "";
}

function shown(control) {
  if (blank(control)) return "";
  if (control.type === "range") return inWords(control);
  return control.tagName === "SELECT" ? control.selectedOptions[0].textContent : control.value;
}

// A slider's place: the number of a rate; of a balance, the points of both sides with what they are for.
function inWords(slider) {
  const { left, right } = slider.closest("[data-slider]").dataset;
  return left === undefined ? slider.value : `${slider.value} ${left}, ${100 - slider.value} ${right}`;
}

// A rate beside the earlier one that it is compared with: 70 before, 40 now. "" where there is nothing to compare.
function changeOf(field) {
  const since = field.querySelector("[data-since]");
  const before = since && writtenIn(fieldOf(field.closest("form"), since.dataset.since));
  if (!before) return "";
  const now = writtenIn(field);
  return now ? `${before} before, ${now} now` : `${before} before`;
}

const fieldOf = (form, id) => [...form.querySelectorAll("[data-field]")].find((field) => field.dataset.field === id);

function made(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

const countRows = (rows) => rows.querySelectorAll(":scope > .wb-row").length;

function addRow(rows) {
  const n = countRows(rows);
  const row = rows.querySelector("template").content.cloneNode(true);
  row.querySelector("legend").textContent = String(n + 1);
  for (const element of row.querySelectorAll("[id], [name], [for], [aria-describedby]")) {
    for (const name of ["id", "name", "for", "aria-describedby"]) {
      if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name).replace("ROW", String(n)));
    }
  }
  rows.querySelector("template").before(row);
  return rows.querySelectorAll(":scope > .wb-row")[n];
}

function addButton(rows) {
  const button = made("button", "Add a row");
  button.type = "button";
  button.className = "wb-quiet wb-add";
  button.addEventListener("click", () => {
    addRow(rows).querySelector("input, textarea, select").focus();
    button.hidden = countRows(rows) >= Number(rows.dataset.most);
  });
  button.hidden = countRows(rows) >= Number(rows.dataset.most);
  rows.append(button);
}

function refresh(form) {
  for (const share of form.querySelectorAll("[data-share]")) countPoints(share);
  for (const slider of form.querySelectorAll("[data-slider] > input")) saySlider(slider);
  for (const since of form.querySelectorAll("[data-since]")) sayIn(since, changeOf(since.closest(".wb-field")));
  for (const chosen of form.querySelectorAll("[data-chosen]")) sayIn(chosen, writtenIn(chosen.closest(".wb-field")));
  for (const recall of form.querySelectorAll("[data-recall]")) sayAgain(recall, fieldOf(form, recall.dataset.recall));
  if (form.querySelector("[data-locked]")) openInOrder([...form.querySelectorAll(".wb-step")]);
}

function countPoints(share) {
  const sum = [...share.querySelectorAll("input")].reduce((total, input) => total + Number(input.value), 0);
  share.querySelector("[data-sum]").textContent =
    sum === 100
      ? "Together 100."
      : `Together ${sum}; ${sum < 100 ? `${100 - sum} still to deal out` : `${sum - 100} too many`}.`;
}

// Both numbers of a balance, or the one of a rate, in sight; and in words for who hears the page.
function saySlider(slider) {
  const place = slider.parentElement;
  const points = blank(slider) ? ["–", "–"] : [slider.value, String(100 - slider.value)];
  place.querySelectorAll("[data-reading], [data-points]").forEach((each, n) => (each.textContent = points[n]));
  const change = changeOf(place.closest(".wb-field"));
  slider.setAttribute(
    "aria-valuetext",
    [blank(slider) && "not set yet", change || shown(slider)].filter(Boolean).join(", "),
  );
}

function sayIn(place, text) {
  place.textContent = text;
  place.hidden = !text;
}

function sayAgain(recall, field) {
  const text = changeOf(field) || writtenIn(field);
  recall.querySelector("[data-words]").textContent = text;
  recall.hidden = !text;
}

// A step opens when the one before it is filled in; one in which something stands already stays open.
function openInOrder(steps) {
  let open = true;
  for (const step of steps) {
    const fields = [...step.querySelectorAll(":scope > .wb-field")];
    const begun = controlsOf(step).some((control) => !blank(control));
    step.toggleAttribute("data-shut", !(open || begun));
    open = open && fields.every((field) => field.hasAttribute("data-optional") || isFilled(field));
  }
}

// As the scorer sees it: columns that are optional may stay blank, numbers must lie in their range.
function isFilled(field) {
  const controls = controlsOf(field);
  if (controls.some((control) => !control.validity.valid)) return false;
  if (field.matches("[data-share]")) return controls.reduce((sum, input) => sum + Number(input.value), 0) === 100;
  if (!field.matches(".wb-rows")) return controls.some((control) => !blank(control));
  const isFull = (row) =>
    [...row.querySelectorAll(".wb-field:not([data-optional])")].every((column) =>
      controlsOf(column).some((control) => !blank(control)),
    );
  return (
    [...field.querySelectorAll(".wb-row")].filter(isFull).length >= Number(field.dataset.named ?? field.dataset.least)
  );
}
