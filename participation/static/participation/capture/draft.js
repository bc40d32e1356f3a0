/* What is typed and neither sent nor saved: lines with their marks, the text for a photo, changes in open panels.
   Kept on the device with each key. */
import { clean, printLine, readLines, splitLines } from "./lines.js";
import { noteChange } from "./store.js";

const PAUSE = 250;

export function makeDraft(area, alt, store, key, changed) {
  const changes = new Map(); // by card: {id, version, text, kind, language, cluster}
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

  function onInput() {
    follow();
    touch();
  }

  /* The first letter is kept at once, the next ones together after a moment. */
  function touch() {
    isKept = false;
    if (!timer) saveSoon();
  }

  function saveSoon() {
    timer = isKept ? 0 : setTimeout(saveSoon, PAUSE);
    if (!isKept) save();
  }

  function save() {
    isKept = true;
    return store.write([change()]);
  }

  /* What is empty leaves nothing on the device. */
  function change() {
    const open = Array.from(changes.values());
    const isEmpty = !area.value.trim() && !alt.value.trim() && !open.length;
    const kept = { lines: area.value, marks: marks.map((mark) => mark || null), alt: alt.value, changes: open };
    return isEmpty ? ["delete", "notes", `${store.group}:${key}`] : noteChange(store.group, key, kept);
  }

  /* What another tab has left. */
  function restore(left) {
    restoreLines(left);
    if (!alt.value.includes(left.alt)) alt.value = [alt.value, left.alt].filter(Boolean).join(" ");
    left.changes.forEach(restoreChange);
    changed();
    return save();
  }

  /* Puts lines before what stands there, unless a browser that remembers fields has them there already. */
  function restoreLines({ lines: left, marks: chosen }) {
    if (splitLines(left).every((line) => !line.trim() || lines.includes(line))) return;
    const fromEnd = area.value.length - area.selectionEnd;
    marks = [...splitLines(left).map((line, place) => chosen[place] || undefined), ...marks];
    area.value = [left, area.value].filter(Boolean).join("\n");
    area.setSelectionRange(area.value.length - fromEnd, area.value.length - fromEnd);
    lines = splitLines(area.value);
  }

  /* Of two changes of one card, the other becomes a line. */
  function restoreChange(left) {
    const own = changes.get(left.id);
    if (!own) changes.set(left.id, left);
    else if (own.text !== left.text) append(left);
  }

  function keep(change) {
    changes.set(change.id, change);
    touch();
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
    return { cards: taken, change: change() };
  }

  /* As the last line; what the shorthand cannot say becomes its mark. */
  function append(card) {
    const line = printLine({ ...card, text: clean(card.text) });
    area.value = [area.value.replace(/\s+$/, ""), line].filter(Boolean).join("\n");
    onInput();
    mark(lines.length - 1, { kind: card.kind, language: card.language });
  }

  area.addEventListener("input", onInput);
  alt.addEventListener("input", touch);
  window.addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  const acts = { restore, keep, cards, mark, unmark, take, append, save, follow: onInput };
  return { key, changes, ...acts, get lines() { return lines; }, get marks() { return marks; } };
}

/* Kind and language chosen by a tap, line by line beside the text area; they win over the sign. */

/* Carries marks over to changed lines: those before and after a change keep theirs, in between they go by order. */
export function carryOver(marks, before, after) {
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first]) first += 1;
  let last = 0;
  const most = Math.min(before.length, after.length) - first;
  while (last < most && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
  const isCut = before.length - last > first;
  return after.map((line, place) => {
    if (place < first) return marks[place];
    if (place >= after.length - last) return marks[place - after.length + before.length];
    const old = place < before.length - last && isCut ? marks[place] : undefined;
    return line.trim() ? old : undefined;
  });
}
