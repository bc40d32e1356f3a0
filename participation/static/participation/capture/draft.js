/* The text area: its lines with their marks, kept on the device with each key. */
import { readLines, splitLines } from "./lines.js";
import { makeUuid, noteChange } from "./store.js";

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

  /* Puts a draft before what stands there, unless a browser that remembers fields has it there already. */
  function restore({ lines: left, marks: chosen = [] }) {
    if (splitLines(left).every((line) => !line.trim() || lines.includes(line))) return undefined;
    const fromEnd = area.value.length - area.selectionEnd;
    marks = [...splitLines(left).map((line, place) => chosen[place] || undefined), ...marks];
    area.value = [left, area.value].filter(Boolean).join("\n");
    area.setSelectionRange(area.value.length - fromEnd, area.value.length - fromEnd);
    lines = splitLines(area.value);
    changed();
    return save();
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

/* Each tab has a draft of its own, and takes over what closed, reloaded or killed tabs have left, as soon as they are gone:
   `onFound` gets each. Hands back the name under which this tab keeps its own. */
export async function claimDrafts(store, onFound) {
  const prefix = `${store.group}:draft-`;
  const notes = (await store.read("notes")).filter(({ key }) => key.startsWith(prefix));
  notes.forEach(async ({ key }) => {
    await hold(key);
    const left = await store.readNote(key.slice(`${store.group}:`.length));
    if (left) await onFound(left);
    await store.write([["delete", "notes", key]]);
  });
  const name = `draft-${makeUuid()}`;
  hold(`${store.group}:${name}`);
  return name;
}

/* Waits until no other tab has it, and keeps it for as long as the page lives. Without locks nobody is asked. */
function hold(name) {
  if (!navigator.locks) return Promise.resolve();
  return new Promise((resolve) => {
    navigator.locks.request(`werkstattbuch-${name}`, () => {
      resolve();
      return new Promise(() => {});
    });
  });
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
