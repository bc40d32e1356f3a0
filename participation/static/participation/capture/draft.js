/* The text area: its lines with their marks, kept on the device with each key. */
import { carryOver } from "./marks.js";
import { readLines, splitLines } from "./lines.js";
import { noteChange } from "./store.js";

const PAUSE = 250;

export function makeDraft(area, store, key, changed) {
  let lines = splitLines(area.value);
  let marks = [];
  let timer = 0;
  let isKept = true;

  function follow() {
    const now = splitLines(area.value);
    marks = carryOver(marks, lines, now);
    lines = now;
    changed();
  }

  /* The first letter is kept at once, the next ones together after a moment. */
  function onInput() {
    follow();
    isKept = false;
    if (!timer) saveSoon();
  }

  function saveSoon() {
    timer = isKept ? 0 : setTimeout(saveSoon, PAUSE);
    if (!isKept) save();
  }

  function save() {
    isKept = true;
    return store.write([noteChange(store.group, key, content())]);
  }

  function content() {
    return { lines: area.value, marks: marks.map((mark) => mark || null) };
  }

  /* What stands there already, of a browser that remembers fields, is not doubled. */
  function restore(kept) {
    const missing = kept.filter((draft) => draft && draft.lines.trim() && !area.value.includes(draft.lines.trim()));
    const all = [...missing, { lines: area.value, marks: [] }].filter((draft) => draft.lines.trim());
    area.value = all.map((draft) => draft.lines).join("\n");
    lines = splitLines(area.value);
    marks = all.flatMap((draft) => splitLines(draft.lines).map((line, place) => (draft.marks || [])[place] || undefined));
    changed();
  }

  /* For each line its card, with what was chosen for it, or null. */
  function cards() {
    return readLines(area.value).map((card, place) => card && { language: "", ...card, ...marks[place] });
  }

  function mark(place, choice) {
    marks[place] = { ...marks[place], ...choice };
    changed();
    save();
  }

  function unmark(place) {
    if (marks[place]) delete marks[place].kind;
  }

  /* Hands out the cards and empties the field; `change` makes the device forget them in the same moment. */
  function take() {
    const taken = cards().filter(Boolean);
    isKept = true;
    area.value = "";
    lines = [""];
    marks = [];
    changed();
    return { cards: taken, change: noteChange(store.group, key, content()) };
  }

  function append(line) {
    area.value = [area.value.replace(/\s+$/, ""), line].filter(Boolean).join("\n");
    onInput();
  }

  area.addEventListener("input", onInput);
  window.addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  return { restore, cards, mark, unmark, take, append, save, follow: onInput, get lines() { return lines; }, get marks() { return marks; } };
}
