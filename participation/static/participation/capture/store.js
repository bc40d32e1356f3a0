/* What this device keeps of a group: `operations` (in their order), `photos` and `notes` (draft, wall).
   In IndexedDB, in memory where that fails; `store.lasting` says which. */
import { makeMemory, openDatabase, readAll, runChanges } from "./database.js";

export async function openStore(group) {
  let database = null;
  let memory = null;
  let isClosed = false;
  const store = { group, onTrouble() {}, get lasting() { return !memory; }, read, write, update, readNote, writeNote, clear, close };

  async function fail() {
    if (memory) return;
    const rows = await (database ? readAll(database) : Promise.resolve({})).catch(() => ({}));
    memory = makeMemory(rows);
    store.onTrouble();
  }

  /* Tries the disk; from the first failure on, everything happens in memory. */
  async function run(changes) {
    if (!memory) {
      try {
        return await runChanges(database, changes);
      } catch {
        await fail();
      }
    }
    return memory.run(changes);
  }

  function withGroup(row) {
    return { ...row, group };
  }

  async function read(name) {
    const [rows] = await run([{ name, act: "list" }]);
    return rows.filter((row) => row.group === group);
  }

  /* Changes are ["put", name, row] or ["delete", name, key]: all of them, or none. Hands back the keys. */
  function write(changes) {
    if (isClosed) return Promise.resolve([]);
    return run(changes.map(([act, name, value]) => ({ act, name, value: act === "put" ? withGroup(value) : value })));
  }

  /* `change` gets the row as it stands and hands back what it shall be: a row, null to delete it, undefined to leave it. */
  function update(name, key, change) {
    return run([{ act: "update", name, value: key, change }]);
  }

  async function readNote(key) {
    const [row] = await run([{ act: "get", name: "notes", value: `${group}:${key}` }]);
    return row && row.value;
  }

  function writeNote(key, value) {
    return write([noteChange(group, key, value)]);
  }

  async function clear() {
    const all = await Promise.all(["operations", "photos", "notes"].map(async (name) => [name, await read(name)]));
    const keys = { operations: "n", photos: "id", notes: "key" };
    await write(all.flatMap(([name, rows]) => rows.map((row) => ["delete", name, row[keys[name]]])));
  }

  /* From here on nothing more is kept: a page that goes away would leave its empty draft behind. */
  function close() {
    isClosed = true;
  }

  try {
    database = await openDatabase();
  } catch {
    await fail();
  }
  return store;
}

export function noteChange(group, key, value) {
  return ["put", "notes", { key: `${group}:${key}`, value }];
}

/* `crypto.randomUUID` is younger than many phones, and absent without HTTPS. */

export function makeUuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/* Each tab has a draft of its own, and takes over what closed, reloaded or killed tabs have left, once they are gone. */

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
