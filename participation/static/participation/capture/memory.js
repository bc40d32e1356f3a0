/* Does what database.js does, for as long as the page is open. */
import { STORES } from "./database.js";

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
