/* IndexedDB as promises. The service worker opens the same database: keep `NAME` and the stores in step with it. */
export const NAME = "werkstattbuch-tisch";
export const STORES = { operations: { keyPath: "n", autoIncrement: true }, photos: { keyPath: "id" }, notes: { keyPath: "key" } };
const PATIENCE = 4000; // some browsers never answer where storing is forbidden

export function openDatabase() {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer")), PATIENCE);
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () =>
      Object.keys(STORES).forEach((name) => request.result.createObjectStore(name, STORES[name]));
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

/* One transaction; hands back the result of each change. */
export function runChanges(database, changes) {
  return new Promise((resolve, reject) => {
    const isReading = changes.every(({ act }) => act === "list" || act === "get");
    // "strict": written to the disk before we say so; a battery may die the next moment.
    const transaction = database.transaction(Object.keys(STORES), isReading ? "readonly" : "readwrite", { durability: "strict" });
    const results = [];
    transaction.oncomplete = () => resolve(results);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
    try {
      changes.forEach((change, place) => {
        ACTS[change.act](transaction.objectStore(change.name), change, (result) => (results[place] = result));
      });
      // Without waiting for the answers: the page may be gone by then.
      if (transaction.commit && changes.every(({ act }) => act === "put" || act === "delete")) transaction.commit();
    } catch (error) {
      transaction.abort();
      throw error;
    }
  });
}

export async function readAll(database) {
  const names = Object.keys(STORES);
  const rows = await runChanges(database, names.map((name) => ({ act: "list", name })));
  return names.reduce((all, name, place) => ({ ...all, [name]: rows[place] }), {});
}

const ACTS = {
  list: (store, change, tell) => (store.getAll().onsuccess = (event) => tell(event.target.result)),
  get: (store, { value }, tell) => (store.get(value).onsuccess = (event) => tell(event.target.result)),
  put: (store, { value }, tell) => (store.put(value).onsuccess = (event) => tell(event.target.result)),
  delete: (store, { value }) => store.delete(value),
  update: (store, { value, change }) => (store.get(value).onsuccess = (event) => {
    const row = event.target.result;
    const next = row && change(row);
    if (next) store.put(next);
    else if (next === null) store.delete(value);
  }),
};

/* The same in memory, for as long as the page is open. */

export function makeMemory(rows) {
  const stores = {};
  let last = 0;
  Object.keys(STORES).forEach((name) => {
    stores[name] = new Map((rows[name] || []).map((row) => [row[STORES[name].keyPath], row]));
    if (STORES[name].autoIncrement) last = Math.max(0, ...stores[name].keys());
  });

  const acts = {
    list: (store) => Array.from(store.values()).sort((one, other) => (one.n || 0) - (other.n || 0)),
    get: (store, name, key) => store.get(key),
    put: (store, name, row) => {
      const { keyPath } = STORES[name];
      const key = row[keyPath] === undefined ? (last += 1) : row[keyPath];
      store.set(key, { ...row, [keyPath]: key });
      return key;
    },
    delete: (store, name, key) => void store.delete(key),
    update: (store, name, key, change) => {
      const next = store.has(key) ? change(store.get(key)) : undefined;
      if (next) store.set(key, next);
      else if (next === null) store.delete(key);
    },
  };

  return {
    run: async (changes) => changes.map(({ act, name, value, change }) => acts[act](stores[name], name, value, change)),
  };
}
