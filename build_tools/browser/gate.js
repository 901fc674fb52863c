// The questions before an exercise. The answers are not kept; the tab remembers only that the questions were asked.

import { element } from "./view.js";

export function mountGate(exercise, site) {
  const gates = [...exercise.querySelectorAll(".wb-gate")];
  if (gates.length) ask(gates, exercise, site);
}

// One gate after the other; behind the last one the exercise is open.
function ask(gates, exercise, site) {
  for (const gate of gates) gate.hidden = true;
  const waiting = gates.filter((gate) => !remembered(keyOf(gate, site)));
  if (!waiting.length) {
    exercise.dataset.passed = "";
    return;
  }
  const [gate] = waiting;
  gate.hidden = false;
  mount(gate, () => {
    remember(keyOf(gate, site));
    ask(gates, exercise, site);
    const next = gates.find((each) => !each.hidden) ?? exercise.querySelector(".wb-work");
    next.scrollIntoView();
    const first = next.matches(".wb-gate") ? "input" : ".wb-form :is(input, textarea, select)";
    next.querySelector(first)?.focus({ preventScroll: true });
  });
}

const keyOf = (gate, site) => `${site}:${gate.dataset.name}`;

function mount(gate, pass) {
  const form = gate.querySelector(".wb-gate-form");
  const answer = gate.querySelector(".wb-gate-answer");
  const stop = gate.querySelector(".wb-gate-stop");
  const closes = gate.dataset.opens === "no" ? "yes" : "no";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const names = [...new Set([...form.elements].map((control) => control.name).filter(Boolean))];
    const open = names.find((name) => !given.has(name));
    if ([...given.values()].includes(closes)) {
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
      pass();
    }
  });
  const back = () => {
    form.hidden = false;
    form.reset();
    answer.replaceChildren();
    form.querySelector("input").focus();
  };
}

const inThisVisit = new Set(); // for browsers that refuse storage

function remembered(key) {
  try {
    return inThisVisit.has(key) || sessionStorage.getItem(key) === "asked";
  } catch {
    return inThisVisit.has(key);
  }
}

function remember(key) {
  inThisVisit.add(key);
  try {
    sessionStorage.setItem(key, "asked");
  } catch {
    // It is remembered for this visit above.
  }
}
