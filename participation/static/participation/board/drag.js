/* Dragging with mouse, pen and finger; a finger holds first, so that the page can still be scrolled. */
import { closeMenu } from "./menu.js";
import { spotAt } from "./spots.js";

const STEP = 6; // px before a press becomes a drag
const HOLD = 350; // ms that a finger rests
const EDGE = 70; // px from the edge of the window where it scrolls
const PACE = 10; // px a frame

export function wireDrag(board) {
  let drag = null;
  const { form } = board;

  form.addEventListener("pointerdown", (event) => {
    const card = event.target.closest("[data-card]");
    if (!card || event.button || drag || event.target.closest("button, input, label, a, .wb-menu")) return;
    drag = { card, x: event.clientX, y: event.clientY, id: event.pointerId, lifted: false };
    if (event.pointerType === "touch") drag.hold = setTimeout(() => lift(event), HOLD);
  });
  document.addEventListener("pointermove", (event) => {
    if (!drag || event.pointerId !== drag.id) return;
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > STEP;
    if (!drag.lifted && far && event.pointerType === "touch") return end();
    if (!drag.lifted && far) lift(event);
    if (drag && drag.lifted) follow(event);
  });
  document.addEventListener("pointerup", (event) => drag && event.pointerId === drag.id && drop());
  document.addEventListener("pointercancel", () => end());
  document.addEventListener("keydown", (event) => event.key === "Escape" && end());
  document.addEventListener("touchmove", (event) => drag && drag.lifted && event.preventDefault(), { passive: false });
  document.addEventListener("contextmenu", (event) => drag && drag.lifted && event.preventDefault());

  function lift(event) {
    closeMenu();
    const box = drag.card.getBoundingClientRect();
    drag.ghost = drag.card.cloneNode(true);
    drag.ghost.removeAttribute("id");
    drag.ghost.removeAttribute("data-card");
    drag.ghost.setAttribute("aria-hidden", "true");
    drag.ghost.classList.add("wb-ghost");
    drag.ghost.style.width = `${box.width}px`;
    drag.left = box.left - drag.x;
    drag.top = box.top - drag.y;
    drag.gap = document.createElement("li");
    drag.gap.className = "wb-gap";
    drag.gap.setAttribute("aria-hidden", "true");
    drag.lifted = board.isDragging = true;
    drag.card.classList.add("wb-card--lifted");
    document.body.classList.add("wb-dragging");
    document.body.append(drag.ghost);
    getSelection().removeAllRanges();
    follow(event);
    scrollOn();
  }

  function follow(event) {
    drag.ghost.style.transform = `translate(${event.clientX + drag.left}px, ${event.clientY + drag.top}px)`;
    drag.at = { x: event.clientX, y: event.clientY };
    showSpot();
  }

  function showSpot() {
    drag.spot = spotAt(form, drag.at.x, drag.at.y, drag.card);
    if (drag.spot) drag.spot.list.insertBefore(drag.gap, drag.spot.before);
    else drag.gap.remove();
  }

  /** As long as the card is held near an edge of the window. */
  function scrollOn() {
    if (!drag || !drag.lifted) return;
    const way = drag.at.y < EDGE ? -1 : drag.at.y > innerHeight - EDGE ? 1 : 0;
    if (way) {
      scrollBy(0, way * PACE);
      showSpot();
    }
    requestAnimationFrame(scrollOn);
  }

  async function drop() {
    const { card, spot, lifted } = drag;
    end();
    if (!lifted || !spot) return;
    const fields = new FormData();
    fields.set("do", "move");
    fields.set("card", card.dataset.card);
    fields.set("to", spot.list.closest("[data-column]").dataset.column);
    fields.set("before", spot.before ? spot.before.dataset.card : "");
    spot.list.insertBefore(card, spot.before);
    const answer = await board.take(fields);
    if (!answer.ok) board.wire.look(0); // the page shows what is stored
  }

  function end() {
    if (!drag) return;
    clearTimeout(drag.hold);
    if (drag.lifted) {
      drag.ghost.remove();
      drag.gap.remove();
      drag.card.classList.remove("wb-card--lifted");
      document.body.classList.remove("wb-dragging");
    }
    drag = null;
    board.isDragging = false;
  }
}
