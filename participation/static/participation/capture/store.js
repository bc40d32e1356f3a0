/* What this device keeps of a group: `operations` (in their order), `photos` and `notes` (draft, wall).
   In IndexedDB, in memory where that fails; `store.lasting` says which. */
import { STORES, makeMemory, openDatabase, readAll, runChanges } from "./database.js";

export async function openStore(group) {
  const store = new Store(group);
  await store.open();
  return store;
}

class Store {
  constructor(group) {
    this.group = group;
    this.database = null;
    this.memory = null;
    this.isClosed = false;
    this.onTrouble = () => {};
  }

  get lasting() {
    return !this.memory;
  }

  async open() {
    try {
      this.database = await openDatabase();
    } catch {
      await this.fail();
    }
  }

  async fail() {
    if (this.memory) return;
    const rows = await (this.database ? readAll(this.database) : Promise.resolve({})).catch(() => ({}));
    this.memory = makeMemory(rows);
    this.onTrouble();
  }

  /* Tries the disk; from the first failure on, everything happens in memory. */
  async run(changes) {
    if (!this.memory) {
      try {
        return await runChanges(this.database, changes);
      } catch {
        await this.fail();
      }
    }
    return this.memory.run(changes);
  }

  async read(name) {
    const [rows] = await this.run([{ name, act: "list" }]);
    return rows.filter((row) => row.group === this.group);
  }

  /* Changes are ["put", name, row] or ["delete", name, key]: all of them, or none. Hands back the keys. */
  write(changes) {
    if (this.isClosed) return Promise.resolve([]);
    return this.run(changes.map(([act, name, value]) => ({ act, name, value: act === "put" ? this.withGroup(value) : value })));
  }

  withGroup(row) {
    return { ...row, group: this.group };
  }

  /* `change` gets the row as it stands and hands back what it shall be: a row, null to delete it, undefined to leave it. */
  update(name, key, change) {
    return this.run([{ act: "update", name, value: key, change }]);
  }

  async readNote(key) {
    const [row] = await this.run([{ act: "get", name: "notes", value: `${this.group}:${key}` }]);
    return row && row.value;
  }

  writeNote(key, value) {
    return this.write([noteChange(this.group, key, value)]);
  }

  /* Forgets all groups but those of which something is not sent, and hands back these. */
  async clear() {
    const names = Object.keys(STORES);
    const lists = await this.run(names.map((name) => ({ act: "list", name })));
    const unsent = new Set(lists.flat().filter(isUnsent).map(({ group }) => group));
    const changes = names.flatMap((name, place) => {
      const rows = lists[place].filter(({ group }) => !unsent.has(group));
      return rows.map((row) => ({ act: "delete", name, value: row[STORES[name].keyPath] }));
    });
    await this.run(changes);
    return unsent;
  }

  /* From here on nothing more is kept: a page that goes away would leave its empty draft behind. */
  close() {
    this.isClosed = true;
  }
}

export function noteChange(group, key, value) {
  return ["put", "notes", { key: `${group}:${key}`, value }];
}

/* Notes are drafts, or the wall as it was last told; worker.js asks the same. */
function isUnsent({ key }) {
  return !key || key.includes(":draft-");
}
