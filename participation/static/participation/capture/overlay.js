/* How cards look once an operation has been carried out, shown before the server has told it. */
const LAST = Number.MAX_SAFE_INTEGER;

export function overlay(cards, op, more) {
  const card = cards.get(op.card || op.id);
  if (op.op === "add" && !card) cards.set(op.id, newCard(op, more));
  else if (op.op === "withdraw") cards.delete(op.id);
  else if (card && op.op === "edit") Object.assign(card, wording(op), changed(more, card));
  else if (card && op.op === "dots") Object.assign(card, { dots: Math.max(0, card.dots + op.delta) }, changed(more, card));
}

function newCard(op, { version = 1, mine, order = 0, isWaiting = false }) {
  return { id: op.id, ...wording(op), dots: op.dots || 0, version, mine, order, position: LAST, isNew: isWaiting };
}

function wording({ text, kind, language, cluster }) {
  return { text, kind, language, group: cluster };
}

function changed({ isWaiting, version }, card) {
  return isWaiting ? { isChanged: !card.isNew } : { version: Math.max(card.version, version) };
}
