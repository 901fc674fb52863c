// What a worksheet's native form lacks: rows that grow, steps that open in order, points that are counted, a summary.

const blank = (control) =>
  control.type === "checkbox" || control.type === "radio" ? !control.checked : control.value.trim() === "";

// Makes the form ready to be filled with `response`: enough rows for it. May be called again.
export function mount(form, response) {
  for (const rows of form.querySelectorAll("[data-rows]")) {
    const wanted = response.fields?.[rows.dataset.rows]?.length ?? 0;
    while (countRows(rows) < Math.min(wanted, Number(rows.dataset.most))) addRow(rows);
    if (!rows.querySelector(".wb-add")) addButton(rows);
  }
  if (form.dataset.ready) return;
  form.dataset.ready = "";
  form.addEventListener("input", () => refresh(form));
  form.addEventListener("change", () => refresh(form));
  setTimeout(() => refresh(form)); // after the draft is filled in
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
    const rows = field.querySelectorAll(".wb-row");
    if (rows.length) {
      const lines = Array.from(rows, (row) =>
        Array.from(row.querySelectorAll("input, textarea, select"), shown).filter(Boolean).join(": "),
      );
      yield [label, lines.filter(Boolean).join("\n")];
    } else {
      const controls = [...field.querySelectorAll("input, textarea, select")];
      const parts = field.matches(".wb-share")
        ? controls.filter((each) => !blank(each)).map((each) => `${each.labels[0].textContent} ${each.value}`)
        : controls.map(shown).filter(Boolean);
      yield [label, parts.join(", ")];
    }
  }
}

function shown(control) {
  if (blank(control)) return "";
  return control.tagName === "SELECT" ? control.selectedOptions[0].textContent : control.value;
}

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
  for (const share of form.querySelectorAll("[data-share]")) {
    const sum = [...share.querySelectorAll("input")].reduce((total, input) => total + Number(input.value), 0);
    share.querySelector("[data-sum]").textContent =
      sum === 100
        ? "Together 100."
        : `Together ${sum}; ${sum < 100 ? `${100 - sum} still to deal out` : `${sum - 100} too many`}.`;
  }
  if (form.querySelector("[data-locked]")) openInOrder([...form.querySelectorAll(".wb-step")]);
}

// A step opens when the one before it is filled in; one in which something stands already stays open.
function openInOrder(steps) {
  let open = true;
  for (const step of steps) {
    const fields = [...step.querySelectorAll(":scope > .wb-field")];
    const begun = [...step.querySelectorAll("input, textarea, select")].some((control) => !blank(control));
    step.toggleAttribute("data-shut", !(open || begun));
    open = open && fields.every((field) => field.hasAttribute("data-optional") || isFilled(field));
  }
}

// As the scorer sees it: columns that are optional may stay blank, numbers must lie in their range.
function isFilled(field) {
  const controls = [...field.querySelectorAll("input, textarea, select")];
  if (controls.some((control) => !control.validity.valid)) return false;
  if (field.matches("[data-share]")) return controls.reduce((sum, input) => sum + Number(input.value), 0) === 100;
  if (!field.matches("[data-rows]")) return controls.some((control) => !blank(control));
  const isFull = (row) =>
    [...row.querySelectorAll(".wb-field:not([data-optional])")].every((column) =>
      [...column.querySelectorAll("input, textarea, select")].some((control) => !blank(control)),
    );
  return [...field.querySelectorAll(".wb-row")].filter(isFull).length >= Number(field.dataset.least);
}
