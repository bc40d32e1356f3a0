/* A card in the hand: its picture under the pointer, and a gap where it would hang. */
import { spotAt } from "./spots.js";

const EDGE = 70; // px from the edge of the window where it scrolls
const PACE = 10; // px a frame

export class Lifted {
  constructor(form, { card, x, y }) {
    const box = card.getBoundingClientRect();
    Object.assign(this, { form, card, spot: null, isHeld: true, left: box.left - x, top: box.top - y });
    this.ghost = makeGhost(card, box.width);
    this.gap = makeGap();
    card.classList.add("wb-card--lifted");
    document.body.classList.add("wb-dragging");
    document.body.append(this.ghost);
    getSelection().removeAllRanges();
  }

  follow(x, y) {
    this.at = { x, y };
    this.ghost.style.transform = `translate(${x + this.left}px, ${y + this.top}px)`;
    this.showSpot();
  }

  showSpot() {
    this.spot = spotAt(this.form, this.at.x, this.at.y, this.card);
    if (this.spot) this.spot.list.insertBefore(this.gap, this.spot.before);
    else this.gap.remove();
  }

  /** As long as the card is held near an edge of the window. */
  scrollOn() {
    if (!this.isHeld) return;
    const way = this.at.y < EDGE ? -1 : this.at.y > innerHeight - EDGE ? 1 : 0;
    if (way) {
      scrollBy(0, way * PACE);
      this.showSpot();
    }
    requestAnimationFrame(() => this.scrollOn());
  }

  letGo() {
    this.isHeld = false;
    this.ghost.remove();
    this.gap.remove();
    this.card.classList.remove("wb-card--lifted");
    document.body.classList.remove("wb-dragging");
  }
}

function makeGhost(card, width) {
  const ghost = card.cloneNode(true);
  ghost.removeAttribute("id");
  ghost.removeAttribute("data-card");
  ghost.setAttribute("aria-hidden", "true");
  ghost.classList.add("wb-ghost");
  ghost.style.width = `${width}px`;
  return ghost;
}

function makeGap() {
  const gap = document.createElement("li");
  gap.className = "wb-gap";
  gap.setAttribute("aria-hidden", "true");
  return gap;
}
