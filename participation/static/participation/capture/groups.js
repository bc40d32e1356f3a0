/* The group's cards under their headings, and before them what this device has not sent yet. */
import { fillCards } from "./cards.js";
import { arrange, copy, keepPlace, part, setText } from "./dom.js";
import { keepFocus } from "./focus.js";

export function showWall(wall, rows) {
  keepFocus(() => fillWall(wall, wall.view(rows)));
}

function fillWall(wall, cards) {
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
