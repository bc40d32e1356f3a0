/* The cards as they are typed; a tap on one opens the choice of its kind. */
import { fillCard } from "./cards.js";
import { arrange, copy, part, setText } from "./dom.js";
import { closePanel } from "./panel.js";

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
