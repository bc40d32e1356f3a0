/* What is typed and neither sent nor saved: lines with their marks, the text for a photo, changes in open panels.
   Kept on the device with each key. */
import { clean, printLine, readLines, splitLines } from "./lines.js";
import { carryOver } from "./marks.js";
import { noteChange } from "./store.js";

const PAUSE = 250;

export class Draft {
  constructor(area, alt, store, key, changed) {
    Object.assign(this, { area, alt, store, key, changed });
    this.changes = new Map(); // by card: {id, version, text, kind, language, cluster}
    this.lines = splitLines(area.value);
    this.marks = [];
    this.timer = 0;
    this.isKept = true;
    this.listen();
  }

  listen() {
    this.area.addEventListener("input", () => this.follow());
    this.alt.addEventListener("input", () => this.touch());
    window.addEventListener("pagehide", () => this.save());
    document.addEventListener("visibilitychange", () => document.hidden && this.save());
  }

  /* After each change of the text area, the person's or a script's. */
  follow() {
    const now = splitLines(this.area.value);
    this.marks = carryOver(this.marks, this.lines, now);
    this.lines = now;
    this.changed();
    this.touch();
  }

  /* The first letter is kept at once, the next ones together after a moment. */
  touch() {
    this.isKept = false;
    if (!this.timer) this.saveSoon();
  }

  saveSoon() {
    this.timer = this.isKept ? 0 : setTimeout(() => this.saveSoon(), PAUSE);
    if (!this.isKept) this.save();
  }

  save() {
    this.isKept = true;
    return this.store.write([this.asChange()]);
  }

  /* What is empty leaves nothing on the device. */
  asChange() {
    const { area, alt, store, key, marks } = this;
    const changes = Array.from(this.changes.values());
    const isEmpty = !area.value.trim() && !alt.value.trim() && !changes.length;
    const kept = { lines: area.value, marks: marks.map((mark) => mark || null), alt: alt.value, changes };
    return isEmpty ? ["delete", "notes", `${store.group}:${key}`] : noteChange(store.group, key, kept);
  }

  /* What another tab has left. */
  restore(left) {
    const { alt } = this;
    this.restoreLines(left);
    if (!alt.value.includes(left.alt)) alt.value = [alt.value, left.alt].filter(Boolean).join(" ");
    left.changes.forEach((change) => this.restoreChange(change));
    this.changed();
    return this.save();
  }

  /* Puts lines before what stands there, unless a browser that remembers fields has them there already. */
  restoreLines({ lines: left, marks: chosen }) {
    const { area } = this;
    if (splitLines(left).every((line) => !line.trim() || this.lines.includes(line))) return;
    const fromEnd = area.value.length - area.selectionEnd;
    this.marks = [...splitLines(left).map((line, place) => chosen[place] || undefined), ...this.marks];
    area.value = [left, area.value].filter(Boolean).join("\n");
    area.setSelectionRange(area.value.length - fromEnd, area.value.length - fromEnd);
    this.lines = splitLines(area.value);
  }

  /* Of two changes of one card, the other becomes a line. */
  restoreChange(left) {
    const own = this.changes.get(left.id);
    if (!own) this.changes.set(left.id, left);
    else if (own.text !== left.text) this.append(left);
  }

  keep(change) {
    this.changes.set(change.id, change);
    this.touch();
  }

  /* For each line its card, with what was chosen for it, or null. */
  cards() {
    return readLines(this.area.value).map((card, place) => card && { language: "", ...card, ...this.marks[place] });
  }

  mark(place, choice) {
    this.marks[place] = { ...this.marks[place], ...choice };
    this.changed();
    this.save();
  }

  unmark(place) {
    if (this.marks[place]) delete this.marks[place].kind;
  }

  /* Hands out the cards and empties the field; `change` makes the device forget them in the same moment. */
  take() {
    const cards = this.cards().filter(Boolean);
    this.isKept = true;
    this.area.value = "";
    this.lines = [""];
    this.marks = [];
    this.changed();
    return { cards, change: this.asChange() };
  }

  /* As the last line; what the shorthand cannot say becomes its mark. */
  append(card) {
    const line = printLine({ ...card, text: clean(card.text) });
    this.area.value = [this.area.value.replace(/\s+$/, ""), line].filter(Boolean).join("\n");
    this.follow();
    this.mark(this.lines.length - 1, { kind: card.kind, language: card.language });
  }
}
