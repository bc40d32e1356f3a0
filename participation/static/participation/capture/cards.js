/* Cards in lists: one element for each, found again at the next turn. */
import { arrange, copy, idOf, itemOf, part, setText } from "./dom.js";
import { LONG } from "./lines.js";

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
  const less = part("less", item);
  const isGoing = (document.activeElement === less && !card.dots) || (document.activeElement === part("edit", item) && !card.mine);
  if (isGoing) part("more", item).focus({ preventScroll: true });
  less.disabled = !card.dots;
  part("edit", item).hidden = !card.mine;
}

function showKind(item, kind) {
  const place = part("kind", item);
  if ((place.dataset.shown || "") === kind && (kind || !place.firstElementChild)) return;
  const found = kind && document.getElementById("kind-templates").content.querySelector(`[data-kind="${kind}"]`);
  place.textContent = "";
  if (found) place.appendChild(found.firstElementChild.cloneNode(true));
  place.dataset.shown = kind;
  item.className = `${item.className.replace(KIND, "").trim()}${kind ? ` wb-card--${kind}` : ""}`;
}
