/* Changes that the server did not take: both texts, and the person decides. */
import { arrange, copy, part, setText, text } from "./dom.js";
import { printLine } from "./lines.js";

export function showClashes(outbox, draft) {
  const rows = outbox.rows.filter(({ clash }) => clash);
  const list = part("clashes");
  const items = new Map(Array.from(list.children, (item) => [Number(item.dataset.row), item]));
  arrange(list, rows.map((row) => items.get(row.n) || newItem(row, outbox, draft)));
  list.closest("section").hidden = !rows.length;
}

function newItem({ n, op, clash }, outbox, draft) {
  const item = copy("clash-template");
  item.dataset.row = n;
  const isConflict = Boolean(clash.card);
  setText(part("message", item), clash.message);
  setText(part("own", item), op.text);
  setText(part("other", item), isConflict ? clash.card.text : "");
  part("theirs", item).hidden = !isConflict;
  setText(part("take-own", item), text(isConflict ? "take-own" : "as-new-line"));
  setText(part("take-other", item), text(isConflict ? "take-other" : "discard"));
  part("take-own", item).addEventListener("click", () => takeOwn(n, op, clash, outbox, draft));
  part("take-other", item).addEventListener("click", () => outbox.remove(n));
  return item;
}

/* Of a card that may not be changed any more, the text goes back to the lines. */
function takeOwn(n, op, { card }, outbox, draft) {
  if (card) return outbox.resolve(n, card.version);
  draft.append(printLine(op));
  draft.save();
  return outbox.remove(n);
}
