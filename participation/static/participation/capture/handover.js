/* Each tab has a draft of its own, and takes over what closed, reloaded or killed tabs have left, once they are gone. */
import { makeUuid } from "./uuid.js";

/* The name under which this tab keeps its own. */
export function nameDraft(store) {
  const name = `draft-${makeUuid()}`;
  hold(`${store.group}:${name}`);
  return name;
}

export async function readDrafts(store) {
  const notes = await store.read("notes");
  return notes.filter(({ key }) => key.startsWith(`${store.group}:draft-`));
}

export async function takeOver(store, draft) {
  const notes = await readDrafts(store);
  notes.filter(({ key }) => key !== `${store.group}:${draft.key}`).forEach(async ({ key }) => {
    await hold(key);
    const left = await store.readNote(key.slice(`${store.group}:`.length));
    if (left) await draft.restore(left);
    await store.write([["delete", "notes", key]]);
  });
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
