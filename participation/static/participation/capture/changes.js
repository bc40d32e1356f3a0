/* Changing a sent card: what is typed in its panel is kept until it is saved or given up. */
import { focusOn, idOf, itemOf, part, text } from "./dom.js";
import { closePanel, content, openPanel } from "./panel.js";

export function cardOf(item, { wall, outbox }) {
  const wanted = idOf(item);
  return wall.view(outbox.rows).find(({ id }) => id === wanted);
}

export function change(item, card, { draft, outbox, sender, status }) {
  if (!card) return;
  openPanel(item, card, {
    onChange: (fields) => draft.keep({ id: card.id, version: card.version, ...fields }),
    onClose: () => giveUp(item, draft),
    onSave: (fields) => finish(() => outbox.edit(card, fields)),
    onWithdraw: withdraw,
  });

  /* The draft on the device forgets the change only after the outbox has kept what became of it. */
  async function finish(act) {
    draft.changes.delete(card.id);
    closePanel(item);
    await act();
    await draft.save();
    await sender.flush();
  }

  async function withdraw() {
    focusOn(document.getElementById("gesendet"));
    await finish(() => outbox.withdraw(card));
    status.say(text("withdrawn"));
  }
}

export function giveUp(item, draft) {
  draft.changes.delete(idOf(item));
  closePanel(item);
  draft.save();
}

/* Opens again what was being changed when the page went; where the card is gone since, its text becomes a line. */
export function bringBack(table) {
  const { draft, wall } = table;
  if (wall.isKnown) draft.changes.forEach((kept) => bringOneBack(kept, table));
}

function bringOneBack(kept, table) {
  const item = itemOf(kept.id);
  const panel = item && part("panel", item);
  if (panel && isSame(content(panel), kept)) return;
  const card = item && cardOf(item, table);
  if (item) closePanel(item);
  if (card) return change(item, { ...card, ...kept, group: kept.cluster }, table);
  table.draft.changes.delete(kept.id);
  if (kept.text.trim()) table.draft.append(kept);
}

function isSame(fields, kept) {
  return Object.keys(fields).every((name) => fields[name] === kept[name]);
}
