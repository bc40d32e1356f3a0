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
