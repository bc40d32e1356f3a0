/* Where a card would hang if it were let go here. */
export function spotAt(form, x, y, moved) {
  const under = document.elementFromPoint(x, y);
  const column = under && under.closest("[data-column]");
  if (!column || !form.contains(column)) return null;
  const list = column.querySelector("ul.wb-cards");
  const cards = [...list.querySelectorAll(":scope > [data-card]")].filter((card) => card !== moved);
  const before = cards.find((card) => isBefore(card.getBoundingClientRect(), x, y, column.dataset.column === ""));
  return { list, before: before || null };
}

/** Cards of a column hang below each other, those of the tray also beside each other. */
function isBefore(box, x, y, isGrid) {
  if (!isGrid) return y < box.top + box.height / 2;
  return y < box.top || (y < box.bottom && x < box.left + box.width / 2);
}
