/* Why a step was not taken: said at the top until it is put away or the next thing is done. What is wrong with the
   connection stays until it is mended or put away. */
import { focusTools } from "./focus.js";

export class Trouble {
  constructor(place) {
    this.place = place;
    this.cut = "";
    place.querySelector("button").addEventListener("click", () => this.putAway());
    document.addEventListener("click", (event) => this.place.contains(event.target) || this.goOn());
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.putAway());
  }

  tell(sentence) {
    const line = this.place.querySelector("p");
    this.place.hidden = !sentence;
    if (line.textContent !== sentence) line.textContent = sentence;
  }

  refuse(sentence) {
    this.cut = "";
    this.tell(sentence);
  }

  /** Once for each cut; a step that is asked for in between, `isAsked`, hears of it again. */
  cutOff(sentence, isAsked) {
    if (this.cut === sentence && !isAsked) return;
    this.cut = sentence;
    this.tell(sentence);
  }

  connected() {
    if (this.cut) this.refuse("");
  }

  /** The next thing is done. */
  goOn() {
    if (!this.cut) this.tell("");
  }

  putAway() {
    const hadFocus = this.place.contains(document.activeElement);
    this.tell("");
    if (hadFocus) focusTools();
  }
}
