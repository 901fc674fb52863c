// A form's controls to a response and back. A control's name is the path of its answer: answers.first, fields.chain.2.meaning;
// a name that ends in [] collects checkboxes into a list. Blank answers are left out.

const controls = (form) => [...form.elements].filter((control) => control.name && control.name !== "forecast");

export function readForm(form) {
  const response = {};
  for (const control of controls(form)) {
    const list = control.name.endsWith("[]");
    const path = (list ? control.name.slice(0, -2) : control.name).split(".");
    const off = (control.type === "radio" || control.type === "checkbox") && !control.checked;
    const value = control.type === "number" && control.value !== "" ? Number(control.value) : control.value;
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
    else control.value = value ?? "";
  }
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
