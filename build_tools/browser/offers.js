// What an exercise page offers beside an answer: try again, write another version, look back, keep. Each is an element or text; what
// happens when it is pressed is given.

import { day, element } from "./view.js";

// Said where Python could not be had: the answer is kept, and `retry` tries once more.
export function trouble(error, retry) {
  return [
    element("p", {}, "Your answer is kept on this device, but Python could not read it now."),
    element("p", { class: "wb-hint" }, String(error.message ?? error)),
    element(
      "p",
      {},
      "Check the connection, then try again; or reload the page, and it will be read as soon as Python is there.",
    ),
    element("p", {}, element("button", { type: "button", class: "md-button", click: retry }, "Try again")),
  ];
}

// The way back to the last of `count` attempts.
export function lookBack({ at, outcome: { earned, possible } }, count, open) {
  const times = count === 1 ? "once" : `${count} times`;
  return element(
    "p",
    { class: "wb-last" },
    `You have answered this ${times}, last on ${day(at)}: ${earned} of ${possible}. `,
    element("button", { type: "button", class: "wb-quiet", click: open }, "Show my last answer"),
  );
}

// The way to another version of an attempt.
export function anotherVersion({ revises }, write) {
  const words = revises ? "Write another version" : "Write a second version";
  return element(
    "button",
    { type: "button", class: "md-button md-button--primary", "data-revision": true, click: write },
    words,
  );
}

// Where nothing is kept of itself, it can be asked for.
export function keeping(keep) {
  const place = element("span", { "data-keep": true, role: "status" });
  const press = () => {
    keep();
    place.replaceChildren("Kept on this device, under “My progress”.");
  };
  place.append(
    element("button", { type: "button", class: "md-button", click: press }, "Keep this reading on my device"),
  );
  return place;
}

// What a version is called, among all attempts: by its number, counted from the attempt that revises none.
export function versionName(attempt, attempts) {
  const number = versionOf(attempt, attempts);
  return number > 3 ? `Version ${number}` : `${["First", "Second", "Third"][number - 1]} version`;
}

// Ids rise with time, so this ends.
function versionOf({ id: own, revises: of }, attempts) {
  const before = of && attempts.find((entry) => entry.id === of && entry.id < own);
  return before ? versionOf(before, attempts) + 1 : 1;
}
