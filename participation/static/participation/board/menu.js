/* "Verschieben": all columns, and one place up or down, below the card's buttons. */
import { words } from "./words.js";

let open = null;

export function closeMenu() {
  if (!open) return;
  open.list.remove();
  open.button.setAttribute("aria-expanded", "false");
  open = null;
}

export function toggleMenu(board, button) {
  const again = open && open.button === button;
  closeMenu();
  if (again) return;
  const list = makeList(board, button);
  button.parentElement.append(list);
  button.setAttribute("aria-expanded", "true");
  open = { list, button };
  list.scrollIntoView({ block: "nearest" });
  list.querySelector("button").focus({ preventScroll: true });
}

function makeList(board, button) {
  const list = document.createElement("ul");
  list.className = "wb-menu";
  list.setAttribute("aria-label", words.target);
  const id = button.closest("[data-card]").dataset.card;
  targets(board.form, button.closest("[data-column]")).forEach(([label, fields]) => {
    list.append(entry(label, () => move(board, button, id, fields)));
  });
  list.addEventListener("keydown", (event) => event.key === "Escape" && (closeMenu(), button.focus()));
  return list;
}

function targets(form, here) {
  const columns = [...form.querySelectorAll("[data-column]")].filter((column) => column !== here);
  return [
    ...columns.map((column) => [column.querySelector("h2").textContent, { do: "move", to: column.dataset.column }]),
    [words.up, { do: "up" }],
    [words.down, { do: "down" }],
  ];
}

function entry(label, act) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", act);
  item.append(button);
  return item;
}

function move(board, button, id, fields) {
  closeMenu();
  button.focus();
  const data = new FormData();
  data.set("card", id);
  Object.keys(fields).forEach((name) => data.set(name, fields[name]));
  board.take(data);
}
