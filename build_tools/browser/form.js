// A form's controls to a response and back. A control's name is the path of its answer: answers.first, fields.chain.2.meaning;
// a name that ends in [] collects checkboxes into a list. Blank answers are left out. A slider always has a place, so one that
// nobody has touched yet is marked data-untouched.

const controls = (form) => [...form.elements].filter((control) => control.name && control.name !== "forecast");

const isChoice = (control) => control.type === "radio" || control.type === "checkbox";

export function readForm(form) {
  const response = {};
  for (const control of controls(form)) {
    const list = control.name.endsWith("[]");
    const path = (list ? control.name.slice(0, -2) : control.name).split(".");
    const off = isChoice(control) ? !control.checked : "untouched" in control.dataset;
    const isNumber = control.type === "range" || (control.type === "number" && control.value !== "");
    const value = isNumber ? Number(control.value) : control.value;
    if (list) {
      const held = valueAt(response, path) ?? [];
      place(response, path, off ? held : [...held, value]);
    } else if (!off && value !== "") {
      place(response, path, value);
    }
  }
  return response;
}

export function fillForm(form, response) {
  for (const control of controls(form)) {
    const list = control.name.endsWith("[]");
    const value = valueAt(response, (list ? control.name.slice(0, -2) : control.name).split("."));
    if (list) control.checked = Array.isArray(value) && value.includes(control.value);
    else if (control.type === "radio") control.checked = value === control.value;
    else if (control.type === "range") setSlider(control, value);
    else control.value = value ?? "";
  }
}

function setSlider(slider, value) {
  const isSet = ["number", "string"].includes(typeof value) && value !== "" && Number.isFinite(Number(value));
  slider.toggleAttribute("data-untouched", !isSet);
  if (isSet && value % slider.step) slider.step = 1; // what was entered elsewhere may lie between the steps
  slider.value = isSet ? value : slider.defaultValue;
}

// A slider's place becomes an answer when it is moved; and where the place is right as it is, when it is pressed or given a space.
export function watchSliders(form) {
  const settle = ({ target }) => {
    if (target.type !== "range" || !("untouched" in target.dataset)) return;
    delete target.dataset.untouched;
    for (const name of ["input", "change"]) target.dispatchEvent(new Event(name, { bubbles: true }));
  };
  form.addEventListener("input", ({ target }) => delete target.dataset.untouched);
  form.addEventListener("pointerup", settle);
  form.addEventListener("keydown", (event) => {
    if (event.key !== " " || event.target.type !== "range") return;
    event.preventDefault(); // or the page scrolls
    settle(event);
  });
}

// The first control of an answer; for a whole column of rows, the first of its rows.
export function controlOf(form, field) {
  const named = (name) =>
    controls(form).find((each) => each.name === name || each.name.startsWith(`${name}.`) || each.name === `${name}[]`);
  return named(field) ?? named(field.slice(0, field.lastIndexOf(".")));
}

// The answer at a dotted path, undefined where there is none.
export function valueAt(response, path) {
  let value = response;
  for (const step of typeof path === "string" ? path.split(".") : path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

// A number in a path makes a list; places before it that are blank become empty objects.
function place(response, path, value) {
  let at = response;
  path.forEach((step, n) => {
    if (Array.isArray(at)) while (at.length < Number(step)) at.push({});
    if (n === path.length - 1) at[step] = value;
    else {
      if (at[step] === undefined) at[step] = /^\d+$/.test(path[n + 1]) ? [] : {};
      at = at[step];
    }
  });
}
