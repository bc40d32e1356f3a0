/* Small steps in the page. Sentences come from its templates, so that they are translated with it. */

export function part(name, within = document) {
  return within.querySelector(`[data-part="${name}"]`);
}

export function parts(name, within = document) {
  return Array.from(within.querySelectorAll(`[data-part="${name}"]`));
}

export function copy(template) {
  return document.getElementById(template).content.firstElementChild.cloneNode(true);
}

/* The sentence of that name, with {n} and the like filled in. */
export function text(name, values = {}) {
  const sentences = document.getElementById("texts").content;
  const one = values.n === 1 && sentences.querySelector(`[data-text="${name}-1"]`);
  const found = one || sentences.querySelector(`[data-text="${name}"]`);
  return found.textContent.trim().replace(/\{(\w+)\}/g, (all, key) => values[key]);
}

/* Writes only what differs: what stays is not read aloud again, and keeps its selection. */
export function setText(element, wanted) {
  if (element.textContent !== String(wanted)) element.textContent = wanted;
}

/* A sent card's element and its id, which stands in the page once: two hundred cards shall stay light. */

export function itemOf(id) {
  const found = document.getElementById(`karte-${id}`);
  return found && found.closest("li");
}

export function idOf(item) {
  return part("text", item).id.slice("karte-".length);
}

/* Moves no further than it takes to see it above the bar at the foot, which a browser's own way of scrolling forgets. */
export function focusOn(element) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

/* Children in the wanted order; an element that is in its place already is not touched. */
export function arrange(parent, wanted) {
  wanted.forEach((element, place) => {
    if (parent.children[place] !== element) parent.insertBefore(element, parent.children[place] || null);
  });
  while (parent.children.length > wanted.length) parent.lastElementChild.remove();
}

/* Does something to the page, after which the focus is where it was, and what is being read has not moved. */
export function keepPlace(region, change) {
  const { activeElement } = document;
  const anchor = region.contains(activeElement) ? activeElement : firstSeen(region);
  const before = anchor && anchor.getBoundingClientRect().top;
  change();
  if (activeElement !== document.activeElement && activeElement.isConnected) activeElement.focus({ preventScroll: true });
  const moved = anchor && anchor.isConnected ? anchor.getBoundingClientRect().top - before : 0;
  if (Math.abs(moved) > 1) window.scrollBy(0, moved);
}

/* Only where the reader is already inside: new cards above the screen would push the others down. */
function firstSeen(region) {
  if (region.getBoundingClientRect().top > 0) return null;
  return Array.from(region.querySelectorAll("li")).find((item) => item.getBoundingClientRect().top >= 0);
}
