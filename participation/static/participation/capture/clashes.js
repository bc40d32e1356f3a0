/* Changes that the server did not take: both texts, and the person decides. */
import { arrange, copy, part, setText, text } from "./dom.js";

export function showClashes({ outbox, draft, sender, status }) {
  const rows = outbox.rows.filter(({ clash }) => clash);
  const list = part("clashes");
  const items = new Map(Array.from(list.children, (item) => [Number(item.dataset.row), item]));
  arrange(list, rows.map((row) => items.get(row.n) || newItem(row, outbox, draft, sender)));
  if (rows.some(({ n }) => !items.has(n))) status.say(rows[rows.length - 1].clash.message);
  list.closest("section").hidden = !rows.length;
}

function newItem({ n, op, clash }, outbox, draft, sender) {
  const item = copy("clash-template");
  item.dataset.row = n;
  const isConflict = Boolean(clash.card);
  setText(part("message", item), clash.message);
  setText(part("own", item), op.text);
  setText(part("other", item), isConflict ? clash.card.text : "");
  part("theirs", item).hidden = !isConflict;
  setText(part("take-own", item), text(isConflict ? "take-own" : "as-new-line"));
  setText(part("take-other", item), text(isConflict ? "take-other" : "discard"));
  part("take-own", item).addEventListener("click", () => {
    goOn(item);
    takeOwn(n, op, clash, outbox, draft).then(() => sender.flush());
  });
  part("take-other", item).addEventListener("click", () => {
    goOn(item);
    outbox.remove(n);
  });
  return item;
}

/* To the next one; after the last, to the cards. */
function goOn(item) {
  (item.nextElementSibling || item.previousElementSibling || document.getElementById("gesendet")).focus();
}

/* Of a card that may not be changed any more, the text goes back to the lines. */
function takeOwn(n, op, { card }, outbox, draft) {
  if (card) return outbox.resolve(n, card.version);
  draft.append(op);
  draft.save();
  return outbox.remove(n);
}
