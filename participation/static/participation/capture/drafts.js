/* Each tab has a draft of its own; a new one takes over what closed or killed tabs have left. */
import { makeUuid } from "./uuid.js";

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
