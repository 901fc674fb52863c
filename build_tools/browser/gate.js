// The safety questions before an exercise. The answers are not kept; the tab remembers only that the questions were asked.

import { element } from "./view.js";

export function mountGate(exercise, site) {
  const gate = exercise.querySelector(".wb-gate");
  if (!gate) return;
  const asked = `${site}:gate`;
  const pass = () => {
    exercise.dataset.passed = "";
    gate.hidden = true;
  };
  if (remembered(asked)) {
    pass();
    return;
  }
  const form = gate.querySelector(".wb-gate-form");
  const answer = gate.querySelector(".wb-gate-answer");
  const stop = gate.querySelector(".wb-gate-stop");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const names = [...new Set([...form.elements].map((control) => control.name).filter(Boolean))];
    const open = names.find((name) => !given.has(name));
    if ([...given.values()].includes("yes")) {
      form.hidden = true;
      answer.replaceChildren(...Array.from(stop.children, (child) => child.cloneNode(true)));
      answer.append(
        element(
          "p",
          {},
          element("button", { type: "button", class: "wb-quiet", click: back }, "Back to the questions"),
        ),
      );
      answer.querySelector("a").focus();
    } else if (open) {
      answer.replaceChildren(element("p", {}, "Please answer all of them first."));
      form.elements[open][0].focus();
    } else {
      remember(asked);
      pass();
      exercise.querySelector(".wb-work").scrollIntoView();
      exercise.querySelector(".wb-form input, .wb-form textarea, .wb-form select")?.focus({ preventScroll: true });
    }
  });
  const back = () => {
    form.hidden = false;
    form.reset();
    answer.replaceChildren();
    form.querySelector("input").focus();
  };
}

let inThisVisit = false; // for browsers that refuse storage

function remembered(key) {
  try {
    return inThisVisit || sessionStorage.getItem(key) === "asked";
  } catch {
    return inThisVisit;
  }
}

function remember(key) {
  inThisVisit = true;
  try {
    sessionStorage.setItem(key, "asked");
  } catch {
    // It is remembered for this visit above.
  }
}
