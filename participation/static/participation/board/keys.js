/* Shift and an arrow, on any control of a card: one column aside, or one place up or down. */
const WAYS = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

export function wireKeys(board) {
  board.form.addEventListener("keydown", (event) => {
    const card = event.target.closest("[data-card]");
    const way = WAYS[event.key];
    if (!card || !way || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const fields = new FormData();
    fields.set("one", `${way} ${card.dataset.card}`);
    board.take(fields);
  });
}
