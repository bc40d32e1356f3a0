/* Whoever works with the keyboard stays on the same control of the same card, wherever the card went. */
export function keepFocus(change) {
  const active = document.activeElement;
  const holder = active && active.closest("[data-card], [data-column]");
  const place = holder && { card: holder.dataset.card, column: holder.dataset.column, key: active.dataset.key };
  change();
  if (!active || active === document.body || isUsable(active)) return;
  const now = place && document.querySelector(place.card ? `[data-card="${place.card}"]` : `[data-column="${place.column}"]`);
  if (!now || !focusIn(now, place.key)) focusTools();
}

/** The first of these cards that is there, since one may have gone below another. */
export function focusCards(ids) {
  const card = ids.map((id) => document.querySelector(`[data-card="${id}"]`)).find((found) => found);
  if (!card || !focusIn(card, "pick")) focusTools();
}

/** Hands back whether there was anything. */
export function focusIn(holder, key) {
  const wanted = [key, key === "left" ? "right" : "left", "menu", "pick", "column"];
  const control = wanted
    .map((name) => holder.querySelector(`[data-key="${name}"]:not(:disabled)`))
    .find((found) => found);
  if (control) control.focus();
  return Boolean(control);
}

/** What is always there. */
export function focusTools() {
  document.querySelector("[data-board] .wb-tools button").focus();
}

/** A disabled button keeps the focus for a moment, and then nothing has it. */
function isUsable(element) {
  return document.activeElement === element && !element.disabled;
}
