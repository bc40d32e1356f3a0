/* The sorting board: every step is one the server takes; what it answers, and what others did, is patched in. */
import { openDialog, wireDialog } from "./dialog.js";
import { wireDrag } from "./drag.js";
import { focusCards } from "./focus.js";
import { wireKeys } from "./keys.js";
import { closeMenu, toggleMenu } from "./menu.js";
import { patch, setEdges } from "./patch.js";
import { wirePicks } from "./pick.js";
import { Wire } from "./wire.js";

const form = document.querySelector("[data-board]");
const board = {
  form,
  dialog: document.querySelector("[data-dialog]"),
  isDragging: false,
  say: (sentence) => (document.querySelector("[data-said]").textContent = sentence),
};
board.wire = new Wire(board, (answer) => patch(board, answer));
board.picks = wirePicks(board);
board.take = (fields) => board.wire.step(fields);

form.addEventListener("submit", (event) => {
  const button = event.submitter || document.activeElement;
  event.preventDefault();
  const fields = new FormData(form);
  fields.append(button.name, button.value);
  if (button.name === "one") fields.delete("card");
  if (button.hasAttribute("data-menu")) toggleMenu(board, button);
  else if (button.hasAttribute("data-ask")) openDialog(board, fields, button);
  else takeStep(fields, button);
});

/** What was merged is one card now; left ticked, it would be in the next selection unasked. */
async function takeStep(fields, button) {
  const answer = await board.take(fields);
  if (!answer.ok || !button.hasAttribute("data-many")) return;
  focusCards(board.picks.ids());
  board.picks.clear();
}
document.addEventListener("click", (event) => {
  if (!event.target.closest(".wb-menu, [data-menu]")) closeMenu();
});
form.setAttribute("data-live", "");
setEdges(form);
wireDialog(board);
wireDrag(board);
wireKeys(board);
board.wire.listen();
