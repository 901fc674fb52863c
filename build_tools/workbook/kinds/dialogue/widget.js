// A talk turn by turn: what was said stays, what the other answers opens, and from the end one can go back to where it hung.

// Shows the talk as far as `response` has come. `ask(response)` says, by Python, where written words lead.
export function mount(form, response, { ask } = {}) {
  const talk = form.querySelector(".wb-talk");
  talk.dataset.live = "";
  for (const turn of turnsOf(talk)) prepare(form, turn, ask);
  follow(form, response);
}

// Called when an outcome is painted: the way back to the turn on which the talk hung.
export function after(region, { form, again }) {
  const debrief = region.querySelector(".wb-debrief[data-turning]");
  if (!debrief || !again) return;
  const turn = turnOf(form, debrief.dataset.turning);
  const back = button("Go back to that moment", "md-button md-button--primary");
  back.addEventListener("click", () => {
    again(until(form, turn));
    focusOn(turn);
  });
  debrief.append(back);
}

const turnsOf = (talk) => [...talk.querySelectorAll("[data-turn]")];
const turnOf = (form, id) => form.querySelector(`[data-turn="${CSS.escape(id)}"]`);
const placeOf = (form, id) => turnOf(form, id) ?? form.querySelector(`[data-ending="${CSS.escape(id)}"]`);

// The turn's own controls: a button that says the reply, and a place for what Python has to say about it.
function prepare(form, turn, ask) {
  if (turn.querySelector(".wb-say")) return;
  const say = button("Say it", "md-button wb-say");
  const status = document.createElement("p");
  status.className = "wb-wait";
  status.setAttribute("role", "status");
  turn.append(say, status);
  say.addEventListener("click", async () => {
    const to = await leads(form, turn, ask, status);
    if (!to) return;
    turn.dataset.said = "";
    form.dispatchEvent(new Event("change")); // the draft is kept
    follow(form);
    focusOn(placeOf(form, to));
  });
  turn.addEventListener("input", () => {
    const led = turn.querySelector("[type=hidden]");
    if (led) led.value = "";
    status.replaceChildren();
  });
}

// Where this turn leads as it is answered now; nothing while it is not, which is said.
async function leads(form, turn, ask, status) {
  const written = turn.querySelector("textarea");
  if (!written) {
    const to = turn.querySelector(":checked")?.dataset.to;
    if (!to) status.textContent = "Choose a reply first.";
    return to;
  }
  if (!written.value.trim()) {
    status.textContent = "Write your reply first.";
    return "";
  }
  status.textContent = "Listening …";
  try {
    const to = await ask();
    turn.querySelector("[type=hidden]").value = to;
    status.textContent = "";
    return to;
  } catch {
    status.textContent =
      "Your words are kept, but Python could not read them now. Check the connection, then say it again.";
    return "";
  }
}

// Opens the path that the answers make; everything beside it is out of sight.
function follow(form, response) {
  const talk = form.querySelector(".wb-talk");
  const turns = turnsOf(talk);
  if (response) for (const turn of turns) turn.toggleAttribute("data-said", isAnswered(turn, response));
  const path = new Set();
  let at = turns[0];
  while (at && !path.has(at)) {
    path.add(at);
    at = at.hasAttribute("data-said") ? placeOf(form, leadsOf(at)) : null;
  }
  for (const turn of turns) {
    const written = turn.querySelector("textarea");
    if (written) written.readOnly = turn.hasAttribute("data-said");
  }
  for (const each of talk.querySelectorAll("[data-turn], [data-ending]"))
    each.toggleAttribute("data-on", path.has(each));
  const over = [...path].some((each) => each.matches("[data-ending]"));
  for (const each of form.querySelectorAll(".wb-forecast, .wb-actions")) each.toggleAttribute("data-wait", !over);
}

const leadsOf = (turn) =>
  turn.querySelector("[type=hidden]")?.value ?? turn.querySelector(":checked")?.dataset.to ?? "";

// An answer in a stored response counts as said where it led somewhere.
function isAnswered(turn, response) {
  const id = turn.dataset.turn;
  return Boolean(response.turns?.[id] && (turn.querySelector("textarea") ? response.to?.[id] : true));
}

// The answers given before a turn.
function until(form, turn) {
  const kept = { turns: {}, to: {} };
  for (const each of turnsOf(form.querySelector(".wb-talk"))) {
    if (each === turn) break;
    if (!each.hasAttribute("data-on")) continue;
    const id = each.dataset.turn;
    kept.turns[id] = each.querySelector(":checked")?.value ?? each.querySelector("textarea")?.value;
    if (each.querySelector("[type=hidden]")) kept.to[id] = leadsOf(each);
  }
  return kept;
}

function focusOn(place) {
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start" });
}

function button(text, className) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = text;
  return made;
}
