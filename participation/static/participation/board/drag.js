/* Dragging with mouse, pen and finger; a finger holds first, so that the page can still be scrolled. */
import { Lifted } from "./lifted.js";
import { closeMenu } from "./menu.js";

const STEP = 6; // px before a press becomes a drag
const HOLD = 350; // ms that a finger rests

export function wireDrag(board) {
  const drag = new Drag(board);
  board.form.addEventListener("pointerdown", (event) => drag.press(event));
  document.addEventListener("pointermove", (event) => drag.move(event));
  document.addEventListener("pointerup", (event) => drag.isOf(event) && drag.drop());
  document.addEventListener("pointercancel", () => drag.end());
  document.addEventListener("keydown", (event) => event.key === "Escape" && drag.end());
  document.addEventListener("touchmove", (event) => drag.lifted && event.preventDefault(), { passive: false });
  document.addEventListener("contextmenu", (event) => drag.lifted && event.preventDefault());
}

class Drag {
  constructor(board) {
    this.board = board;
    this.pressed = null; // {card, x, y, id, hold}
    this.lifted = null;
  }

  isOf(event) {
    return Boolean(this.pressed) && event.pointerId === this.pressed.id;
  }

  press(event) {
    const card = event.target.closest("[data-card]");
    if (!card || event.button || this.pressed || event.target.closest("button, input, label, a, .wb-menu")) return;
    this.pressed = { card, x: event.clientX, y: event.clientY, id: event.pointerId };
    if (event.pointerType === "touch") this.pressed.hold = setTimeout(() => this.lift(event), HOLD);
  }

  move(event) {
    if (!this.isOf(event)) return;
    if (!this.lifted && this.isFar(event)) {
      if (event.pointerType === "touch") return this.end(); // it scrolls
      this.lift(event);
    }
    if (this.lifted) this.lifted.follow(event.clientX, event.clientY);
  }

  isFar({ clientX, clientY }) {
    return Math.hypot(clientX - this.pressed.x, clientY - this.pressed.y) > STEP;
  }

  lift(event) {
    closeMenu();
    this.board.isDragging = true;
    this.lifted = new Lifted(this.board.form, this.pressed);
    this.lifted.follow(event.clientX, event.clientY);
    this.lifted.scrollOn();
  }

  async drop() {
    const { pressed, lifted, board } = this;
    const spot = lifted && lifted.spot;
    this.end();
    if (!spot) return;
    spot.list.insertBefore(pressed.card, spot.before);
    const answer = await board.take(asStep(pressed.card, spot));
    if (!answer.ok) board.wire.look(0); // the page shows what is stored
  }

  end() {
    if (!this.pressed) return;
    clearTimeout(this.pressed.hold);
    if (this.lifted) this.lifted.letGo();
    this.pressed = this.lifted = null;
    this.board.isDragging = false;
  }
}

function asStep(card, { list, before }) {
  const fields = new FormData();
  fields.set("do", "move");
  fields.set("card", card.dataset.card);
  fields.set("to", list.closest("[data-column]").dataset.column);
  fields.set("before", before ? before.dataset.card : "");
  return fields;
}
