// What a reply's native form lacks: the learner's own mark beside the examples, kept apart from the reading.

export function mount() {}

// Called when an outcome is painted. `marks` were kept before; `keep(marks)` keeps new ones.
export function after(region, { marks, keep }) {
  const place = region.querySelector(".wb-selfmark");
  if (!place) return;
  const radios = [...place.querySelectorAll("input")];
  const keyOf = (radio) => radio.name.slice(radio.name.lastIndexOf(".") + 1);
  for (const radio of radios) {
    radio.name = `own-${radio.name}`; // apart from the group it was copied from
    radio.checked = marks[keyOf(radio)] === radio.value;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-button";
  button.textContent = "Keep my mark";
  const said = document.createElement("span");
  said.className = "wb-hint";
  said.setAttribute("role", "status");
  button.addEventListener("click", () => {
    const chosen = radios.filter((radio) => radio.checked);
    if (chosen.length) keep(Object.fromEntries(chosen.map((radio) => [keyOf(radio), radio.value])));
    said.textContent = chosen.length ? " Kept with this answer." : " Choose at least one first.";
  });
  place.append(button, said);
}
