/* Cards in lists: one element for each, found again at the next turn. */
import { arrange, copy, idOf, itemOf, keepPlace, part, setText } from "./dom.js";
import { LONG } from "./lines.js";
import { closePanel } from "./panel.js";

const KIND = /wb-card--(?:strength|weakness|idea|wish|question|note|conflict)/g;

export function fillCard(item, card) {
  setText(part("text", item), card.text);
  part("text", item).lang = card.language || "de";
  showKind(item, card.kind);
  setText(part("dots", item), card.dots);
  part("long", item).hidden = Array.from(card.text).length <= LONG;
}

/* `cards` become the items of `list`; one with an open panel stays until it is closed. */
export function fillCards(list, cards) {
  const items = new Map(Array.from(list.children, (item) => [idOf(item), item]));
  const wanted = cards.map((card) => {
    // From another list it moves here with its open panel, as when the server has made its group.
    const item = items.get(card.id) || itemOf(card.id) || newItem(card);
    items.delete(card.id);
    fillSent(item, card);
    return item;
  });
  const open = Array.from(items.values()).filter((item) => part("panel", item));
  arrange(list, [...open, ...wanted]);
}

function newItem(card) {
  const item = copy("card-template");
  const text = part("text", item);
  text.id = `karte-${card.id}`;
  part("edit", item).setAttribute("aria-describedby", text.id);
  part("less", item).parentElement.setAttribute("aria-labelledby", text.id);
  return item;
}

function fillSent(item, card) {
  fillCard(item, card);
  item.classList.toggle("wb-card--new", Boolean(card.isNew));
  part("waiting", item).hidden = !card.isChanged;
  part("group", item).hidden = !(card.isNew && card.group);
  setText(part("group-title", item), card.group || "");
  part("edit", item).hidden = !card.mine;
  const less = part("less", item);
  if (less === document.activeElement && !card.dots) part("more", item).focus({ preventScroll: true });
  less.disabled = !card.dots;
}

function showKind(item, kind) {
  const place = part("kind", item);
  if ((place.dataset.shown || "") === kind && (kind || !place.firstElementChild)) return;
  const found = kind && document.getElementById("kind-templates").content.querySelector(`[data-kind="${kind}"]`);
  place.textContent = "";
  if (found) place.appendChild(found.cloneNode(true));
  place.dataset.shown = kind;
  item.className = `${item.className.replace(KIND, "").trim()}${kind ? ` wb-card--${kind}` : ""}`;
}

/* The cards as they are typed; a tap on one opens the choice of its kind. */

export function showPreview(draft) {
  const list = part("preview-cards");
  const typed = draft.cards().map((card, line) => card && { ...card, line }).filter(Boolean);
  // A panel belongs to its line: it goes when lines come or go.
  if (typed.length !== list.children.length) Array.from(list.children).forEach(closePanel);
  const items = typed.map((card, place) => fillPreview(list.children[place] || copy("preview-template"), card));
  arrange(list, items);
  part("preview").hidden = !items.length;
}

function fillPreview(item, card) {
  fillCard(item, card);
  item.dataset.line = card.line;
  part("no-kind", item).hidden = Boolean(card.kind);
  part("has-kind", item).hidden = !card.kind;
  part("cluster", item).hidden = !card.cluster;
  setText(part("cluster-title", item), card.cluster);
  return item;
}

/* The group's cards under their headings, and before them what this device has not sent yet. */

export function showWall(wall, rows) {
  const cards = wall.view(rows);
  const waiting = cards.filter(({ isNew }) => isNew);
  part("waiting-cards").closest("section").hidden = !waiting.length;
  fillCards(part("waiting-cards"), waiting);
  if (wall.isKnown) keepPlace(part("clusters"), () => fillGroups(wall, cards.filter(({ isNew }) => !isNew)));
}

function fillGroups(wall, cards) {
  const parent = part("clusters");
  const shown = new Map(Array.from(parent.children, (element) => [element.dataset.cluster, element]));
  const groups = byGroup(wall, cards);
  const elements = groups.map((group) => {
    const element = shown.get(group.key) || newGroup(group);
    fillGroup(element, group);
    return element;
  });
  arrange(parent, elements);
  part("none").hidden = groups.length > 0;
}

/* In the order of the wall; headings that only this device knows after them, cards without one last. */
function byGroup(wall, cards) {
  const groups = new Map(wall.clusters.map(({ id, title }) => [fold(title), { key: String(id), title, cards: [] }]));
  cards.forEach((card) => {
    const name = fold(card.group);
    if (name && !groups.has(name)) groups.set(name, { key: `new ${name}`, title: card.group, cards: [] });
  });
  groups.set("", { key: "", title: "", cards: [] });
  cards.forEach((card) => groups.get(fold(card.group)).cards.push(card));
  return Array.from(groups.values()).filter((group) => group.cards.length);
}

function newGroup({ key, title }) {
  const element = copy("cluster-template");
  element.dataset.cluster = key;
  if (title) part("title", element).textContent = title;
  return element;
}

function fillGroup(element, { title, cards }) {
  if (title) setText(part("title", element), title);
  setText(part("count", element), cards.length);
  setText(part("sum", element), cards.reduce((sum, { dots }) => sum + dots, 0));
  fillCards(part("cards", element), cards);
}

function fold(title) {
  return (title || "").toLowerCase();
}
