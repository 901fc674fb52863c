// What rounds with a partner lack as a native form: lines drawn from a deck, time that comes to an end, grades that are sealed
// until both are there, and a next round in which the roles are swapped.

const OTHER = { me: "partner", partner: "me" };
const GRADES = "ABCDF";
const DO = {
  draw,
  time: (form, round, button) => startOrEnd(button.closest("[data-seconds]")),
  unseal: (form, round, button) => gradeAgain(form, [button.closest("[data-grade]")]),
  show: showBoth,
  regrade: (form, round) => gradeAgain(form, round.querySelectorAll("[data-grade]")),
  same: (form, round) => next(form, round, lineOf(round).value),
  other: (form, round) => next(form, round, ""),
};

const drawn = new WeakMap(); // form: the lines that were on the table in this visit
const running = new WeakMap(); // the place of a clock that runs: its interval

// Makes as many rounds as `response` has, then shows what follows from the controls. May be called again.
export function mount(form, response) {
  const rounds = Array.isArray(response.rounds) ? response.rounds : [];
  if (!drawn.has(form)) listen(form, rounds);
  const list = form.querySelector(".wb-rounds");
  if (list) fit(list, rounds.findLastIndex(holdsSomething) + 1);
  queueMicrotask(() => refresh(form)); // the controls are filled in after this
}

const holdsSomething = (round) => Object.values(round ?? {}).some((value) => value?.length);

function listen(form, rounds) {
  drawn.set(form, new Set(rounds.map((round) => round?.line)));
  let byKey = false; // arrow keys go through the grades on their way, so such a choice is made when the group is left
  form.addEventListener("keydown", () => (byKey = true));
  form.addEventListener("pointerdown", () => (byKey = false));
  form.addEventListener("change", ({ target }) => {
    const round = target.closest(".wb-round");
    const group = isTogether(form) && target.closest("[data-grade]");
    if (group && byKey) round.dataset.choosing = group.dataset.grade;
    if (target.matches("[name$='.line']")) putOnTheTable(form, round, target.value);
    refresh(form);
    if (group && !byKey) (isOpen(round) ? part(round, "[data-both]") : part(group, "[data-sealed]")).focus();
  });
  form.addEventListener("focusout", ({ target, relatedTarget }) => {
    const group = target.closest("[data-grade]");
    if (group && !group.contains(relatedTarget)) chosen(form, group.closest(".wb-round"));
  });
  form.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-do]");
    if (button) DO[button.dataset.do](form, button.closest(".wb-round"), button);
  });
  form.addEventListener("submit", () => clocks(form).forEach(setBack));
}

const part = (place, selector) => place.querySelector(selector);
const clocks = (place) => place.querySelectorAll("[data-seconds]");
const valueOf = (round, name) => part(round, `[name$=".${name}"]:checked`)?.value ?? "";
const lineOf = (round) => part(round, "[name$='.line']");
const isTogether = (form) => part(form, "[name=mode]:checked")?.value !== "alone";
const isOpen = (round) => Boolean(valueOf(round, "own") && valueOf(round, "partner") && !round.dataset.choosing);

// --- what is shown

function refresh(form) {
  const together = isTogether(form);
  if (together) part(form, "[name=mode][value=together]").checked = true;
  for (const each of form.querySelectorAll("[data-only]"))
    each.hidden = (each.dataset.only === "together") !== together;
  for (const each of form.querySelectorAll(".wb-round [data-live]")) each.setAttribute("role", "status");
  const rounds = [...form.querySelectorAll(".wb-round")];
  for (const [n, round] of rounds.entries()) {
    if (n === 0 && !valueOf(round, "by")) choose(round, "by", "me");
    showRound(form, round, together);
    const more = n === rounds.length - 1 && rounds.length < Number(round.parentNode.dataset.most);
    for (const each of round.querySelectorAll("[data-do=same], [data-do=other]")) each.hidden = !more;
  }
}

function showRound(form, round, together) {
  const line = lineOf(round).value;
  const [own, partner] = ["own", "partner"].map((name) => valueOf(round, name));
  const open = together ? isOpen(round) : Boolean(own);
  const number = part(round, "legend").textContent;
  part(round, "summary").textContent = open ? `${number}: ${together ? `${own} and ${partner}` : own}` : number;
  part(round, "[data-deck]").hidden = open;
  part(round, "[data-do=draw]").hidden = false;
  part(round, "[data-line]").hidden = !line;
  part(round, "[data-line] p").textContent = line ? lineOf(round).selectedOptions[0].textContent : "";
  part(round, "[data-roles]").textContent = roles(form, valueOf(round, "by"));
  part(round, "[data-when=drawn]").hidden = !line && !own && !partner;
  part(round, "[data-when=graded]").hidden = !open;
  for (const place of clocks(round)) {
    place.hidden ||= open;
    if (!line || !part(place, ".wb-clock").textContent) setBack(place);
  }
  showGrades(round, own, partner, together, open);
}

// Both grades side by side with the gap between them; until then, each that is there is out of sight. Alone nothing is sealed.
function showGrades(round, own, partner, together, open) {
  const isBoth = together && open;
  for (const group of round.querySelectorAll("[data-grade]")) {
    const who = group.dataset.grade;
    const sealed = together && Boolean(valueOf(round, who)) && round.dataset.choosing !== who;
    group.hidden = isBoth || (!together && who === "partner");
    part(group, ".wb-chips").hidden = sealed;
    part(group, "[data-sealed]").hidden = !sealed;
  }
  const gap = Math.sign(GRADES.indexOf(own) - GRADES.indexOf(partner)); // above zero: the partner's is the better one
  const words = { 0: "same", 1: "more", "-1": "less" }[gap];
  part(round, "[data-shown=own]").textContent = isBoth ? own : "";
  part(round, "[data-shown=partner]").textContent = isBoth ? partner : "";
  part(round, "[data-both] dl").hidden = !isBoth;
  for (const said of round.querySelectorAll("[data-gap]")) said.hidden = !isBoth || said.dataset.gap !== words;
  part(round, "[data-do=show]").hidden = !(own && partner && round.dataset.choosing);
  part(round, "[data-do=regrade]").hidden = !isBoth;
  for (const unseal of round.querySelectorAll("[data-do=unseal]")) unseal.hidden = false;
}

function roles(form, by) {
  const [says, answers, watches] = [...form.querySelectorAll(".wb-card-title")].map(
    (title) => `“${title.textContent}”`,
  );
  if (watches)
    return `${by === "partner" ? "Another of you is" : "You are"} ${answers}. The others are ${says} and ${watches}.`;
  return by === "partner"
    ? `Your partner is ${answers}, you are ${says}.`
    : `You are ${answers}, your partner is ${says}.`;
}

// --- what is done

// Tells the page that controls were changed by a script, as if by hand.
const changed = (form) => form.dispatchEvent(new Event("change", { bubbles: true }));

function choose(round, name, value) {
  for (const radio of round.querySelectorAll(`[name$=".${name}"]`)) radio.checked = radio.value === value;
}

function chosen(form, round) {
  if (!round.dataset.choosing) return;
  delete round.dataset.choosing;
  refresh(form);
}

function showBoth(form, round) {
  chosen(form, round);
  part(round, "[data-both]").focus();
}

function gradeAgain(form, groups) {
  for (const group of groups) choose(group, group.dataset.grade, "");
  changed(form);
  part(groups[0], "input").focus();
}

// A line that was not on the table yet, by chance; when all were, they may come again.
function draw(form, round) {
  const lines = Array.from(lineOf(round).options, (option) => option.value).filter(Boolean);
  const seen = drawn.get(form);
  if (lines.every((line) => seen.has(line))) seen.clear();
  const left = lines.filter((line) => !seen.has(line) && line !== lineOf(round).value);
  lineOf(round).value = left[crypto.getRandomValues(new Uint32Array(1))[0] % left.length];
  putOnTheTable(form, round, lineOf(round).value);
  changed(form);
}

function putOnTheTable(form, round, line) {
  drawn.get(form).add(line);
  clocks(round).forEach(setBack);
}

// Another round, in which whoever answered now says the line.
function next(form, round, line) {
  const list = round.parentNode;
  fit(list, list.querySelectorAll(":scope > .wb-round").length + 1);
  const added = list.lastElementChild;
  lineOf(added).value = line;
  choose(added, "by", OTHER[valueOf(round, "by")] ?? "me");
  part(round, "details").open = false;
  changed(form);
  part(added, "summary").focus();
}

function fit(list, wanted) {
  const rounds = [...list.querySelectorAll(":scope > .wb-round")];
  const count = Math.min(Math.max(wanted, 1), Number(list.dataset.most));
  for (const round of rounds.slice(count)) round.remove();
  if (count === 1) part(rounds[0], "details").open = true;
  for (let n = rounds.length; n < count; n += 1) list.append(numbered(part(list, "template"), n));
}

function numbered(template, n) {
  const round = template.content.firstElementChild.cloneNode(true);
  for (const name of ["id", "name", "for"])
    for (const each of round.querySelectorAll(`[${name}]`))
      each.setAttribute(name, each.getAttribute(name).replace("ROUND", String(n)));
  for (const each of round.querySelectorAll("legend, summary"))
    each.textContent = each.textContent.replace("NUMBER", String(n + 1));
  return round;
}

// --- a clock that runs only when it is started, ticks without a sound, and says one thing when it ends

function startOrEnd(place) {
  if (running.has(place)) return end(place);
  const until = Date.now() + Number(place.dataset.seconds) * 1000;
  const tick = () => {
    const left = Math.ceil((until - Date.now()) / 1000);
    if (left <= 0 || !place.isConnected) end(place);
    else part(place, ".wb-clock").textContent = minutes(left);
  };
  running.set(place, setInterval(tick, 250));
  part(place, "button").textContent = place.dataset.early;
}

function setBack(place) {
  clearInterval(running.get(place));
  running.delete(place);
  part(place, ".wb-clock").textContent = minutes(Number(place.dataset.seconds));
  part(place, "button").textContent = place.dataset.start;
  showEnd(place, false);
}

function end(place) {
  setBack(place);
  showEnd(place, true);
}

function showEnd(place, ended) {
  part(place, "button").hidden = part(place, ".wb-clock").hidden = ended;
  part(place, "[data-ended]").hidden = !ended;
}

const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
