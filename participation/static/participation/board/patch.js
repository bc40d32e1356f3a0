/* Bringing the page to what the server says, touching only what differs, so that focus and scrolling stay. */
import { keepFocus } from "./focus.js";

const template = document.createElement("template");

export function patch(board, answer) {
  if (answer.said) board.say(answer.said);
  if (answer.saved) document.querySelector("[data-state]").textContent = answer.saved;
  if (answer.notices && answer.notices.length) showNotices(answer.notices);
  if (!answer.columns) return;
  keepFocus(() => {
    replaceCards(answer.cards);
    arrange(board.form, answer.columns);
    showUndo(board.form.querySelector("[data-undo]"), answer.undo);
  });
  document.querySelector("[data-count]").textContent = answer.count;
  board.picks.refresh();
}

function showUndo(button, what) {
  button.disabled = !what;
  button.title = what;
}

/** Nothing lies to the left of the first column, or to the right of the last. */
export function setEdges(form) {
  const columns = [...form.querySelectorAll("[data-columns] > [data-column]")];
  columns.forEach((column, place) => {
    column.querySelectorAll("[data-key=left]").forEach((button) => (button.disabled = place === 0));
    column.querySelectorAll("[data-key=right]").forEach((button) => (button.disabled = place === columns.length - 1));
  });
}

function replaceCards(cards) {
  Object.keys(cards).forEach((id) => {
    const card = element(cards[id]);
    const old = document.querySelector(`[data-card="${id}"]`);
    if (!old) {
      document.querySelector('[data-column=""] > ul').append(card);
      return;
    }
    card.querySelector("[data-key=pick]").checked = old.querySelector("[data-key=pick]").checked;
    old.replaceWith(card);
  });
}

function arrange(form, columns) {
  const holder = form.querySelector("[data-columns]");
  const known = new Map([...form.querySelectorAll("[data-column]")].map((column) => [column.dataset.column, column]));
  const cards = new Map([...form.querySelectorAll("[data-card]")].map((card) => [card.dataset.card, card]));
  let place = 0;
  columns.forEach((told) => {
    const column = known.get(told.key) || makeColumn(told.key);
    if (told.key) putAt(holder, column, place++);
    const head = column.querySelector("[data-head]");
    if (head.innerHTML.trim() !== told.head.trim()) head.innerHTML = told.head;
    const list = column.querySelector("ul.wb-cards");
    told.cards.forEach((id, index) => cards.has(id) && putAt(list, cards.get(id), index));
    told.cards.forEach((id) => cards.delete(id));
    known.delete(told.key);
  });
  cards.forEach((card) => card.remove());
  known.forEach((column) => column.remove());
  setEdges(form);
}

function putAt(parent, child, place) {
  if (parent.children[place] !== child) parent.insertBefore(child, parent.children[place] || null);
}

function makeColumn(key) {
  const column = element(
    '<section class="wb-col"><div class="wb-col__head" data-head></div><ul class="wb-cards"></ul></section>'
  );
  column.dataset.column = key;
  column.setAttribute("aria-labelledby", `gruppe-${key}`);
  return column;
}

function showNotices(notices) {
  const place = document.querySelector("[data-notices]");
  place.replaceChildren(...notices.map((html) => element(`<div class="wb-box wb-box--warning"><div>${html}</div></div>`)));
  place.scrollIntoView({ block: "nearest" });
}

function element(html) {
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
}
