// Runs once a visit; Material's instant navigation then changes pages under it, and each new page is mounted anew.

import { SITE_ID } from "./build.js";
import { mountExercise } from "./exercise.js";
import { mountGate } from "./gate.js";
import { keepPython, startOffline } from "./offline.js";
import { markLists, mountProgress } from "./progress.js";
import { createScorer } from "./scorer.js";
import { forgetful, openStore } from "./store.js";
import { element } from "./view.js";

const store = openStore(SITE_ID);
const scorer = createScorer();
const TROUBLE = {
  blocked:
    "This browser does not let the workbook keep anything. You can practise, but your answers are gone when you leave.",
  full: "This browser's storage is full. Your newest answers are kept only until you leave: save a backup under “My progress”, then make room.",
};

let left = new AbortController(); // aborted when the page under us is left

function mount() {
  left.abort();
  left = new AbortController();
  for (const exercise of document.querySelectorAll(".wb-exercise:not([data-mounted])")) {
    exercise.dataset.mounted = "";
    mountGate(exercise, SITE_ID);
    mountExercise(exercise, exercise.hasAttribute("data-forget") ? forgetful(store) : store, scorer, left.signal);
    keepPython();
  }
  const progress = document.querySelector("[data-progress]:not([data-mounted])");
  if (progress) {
    progress.dataset.mounted = "";
    mountProgress(progress, store, left.signal);
  }
  for (const button of document.querySelectorAll("[data-print]:not([data-mounted])")) {
    button.dataset.mounted = "";
    button.addEventListener("click", () => print());
  }
  markLists(store);
  tellTrouble();
}

function tellTrouble() {
  const trouble = store.trouble();
  if (!trouble || document.querySelector(".wb-trouble")) return;
  document
    .querySelector(".md-content__inner")
    ?.prepend(element("div", { class: "wb-trouble", role: "alert" }, element("p", {}, TROUBLE[trouble])));
}

store.onTrouble(tellTrouble);
document.addEventListener("wb:attempt", () => markLists(store));
if (window.document$) window.document$.subscribe(mount);
else mount();
startOffline();
