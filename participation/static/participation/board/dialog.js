/* The forms of the board, as the server makes them, in a dialog. */
import { focusCards } from "./focus.js";
import { words } from "./words.js";

export async function openDialog(board, fields, opener) {
  const answer = await board.wire.ask(fields);
  if (!answer.data.ask) return;
  board.opener = opener;
  fill(board.dialog, answer.data.ask);
  if (!board.dialog.open) board.dialog.showModal();
  focusFirst(board.dialog);
}

export function wireDialog(board) {
  const { dialog } = board;
  dialog.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter || document.activeElement;
    const fields = new FormData(event.target);
    if (button.name) fields.append(button.name, button.value);
    submit(board, fields);
  });
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => comeBack(board));
}

async function submit(board, fields) {
  const { dialog } = board;
  const answer = await board.take(fields);
  if (!answer.ok && answer.data.ask) {
    fill(dialog, answer.data.ask);
    return focusFirst(dialog);
  }
  board.chosen = fields.getAll("card");
  if (answer.ok) board.picks.clear();
  return dialog.close();
}

function fill(dialog, html) {
  dialog.innerHTML = html;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "wb-btn wb-btn--plain wb-dialog__close";
  close.textContent = words.close;
  close.addEventListener("click", () => dialog.close());
  dialog.prepend(close);
}

function focusFirst(dialog) {
  const first = dialog.querySelector("[autofocus], textarea, input:not([type=hidden]), .wb-menu button");
  if (first) first.focus();
}

/** To the button that opened it, or to the one that took its place; where there is none, to the cards. */
function comeBack(board) {
  const { opener, chosen = [] } = board;
  if (!opener) return;
  const same = [...board.form.elements].find((item) => item.name === opener.name && item.value === opener.value);
  if (same && same.getClientRects().length) same.focus();
  else focusCards(chosen);
}
