/* Whoever works with the keyboard stays on the same control of the same card, wherever the card went. */
export function keepFocus(change) {
  const active = document.activeElement;
  const holder = active && active.closest("[data-card], [data-column]");
  const place = holder && { card: holder.dataset.card, column: holder.dataset.column, key: active.dataset.key };
  change();
  if (!place || document.activeElement === active) return;
  const now = document.querySelector(
    place.card ? `[data-card="${place.card}"]` : `[data-column="${place.column}"]`
  );
  if (now) focusIn(now, place.key);
}

export function focusIn(holder, key) {
  const wanted = [key, key === "left" ? "right" : "left", "menu", "pick", "column"];
  const control = wanted
    .map((name) => holder.querySelector(`[data-key="${name}"]:not(:disabled)`))
    .find((found) => found);
  if (control) control.focus();
}
