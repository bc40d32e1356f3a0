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

/* Each tab has a draft of its own; a new one takes over what closed or killed tabs have left. */

const PATIENCE = 400; // a tab that is being reloaded lets go in a moment
const PREFIX = "draft-";

/* Hands back the name under which this tab keeps its draft, and the drafts that it takes over. */
export async function claimDrafts(store) {
  const notes = (await store.read("notes")).filter(({ key }) => key.startsWith(`${store.group}:${PREFIX}`));
  const left = notes.filter(({ value }) => value.lines.trim());
  const free = await Promise.all(left.map(({ key }) => hold(key)));
  const taken = left.filter((note, place) => free[place]);
  const name = PREFIX + makeUuid();
  await hold(`${store.group}:${name}`);
  return { name, taken: taken.map(({ value }) => value), forget: taken.map(({ key }) => ["delete", "notes", key]) };
}

/* Holds a lock for as long as the page lives; false if another tab has it. Without locks all drafts count as left. */
function hold(name) {
  if (!navigator.locks) return Promise.resolve(true);
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), PATIENCE);
  return new Promise((resolve) => {
    const forever = () => {
      clearTimeout(timer);
      resolve(true);
      return new Promise(() => {});
    };
    navigator.locks.request(`werkstattbuch-${name}`, { signal: given.signal }, forever).catch(() => resolve(false));
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
