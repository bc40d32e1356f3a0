/* Makes the page open without a network: a worker with all its files, the page itself, and leave to keep them. */
export const CACHE = "werkstattbuch-tisch";
const PATIENCE = 30000; // a worker whose files cannot be fetched is never ready

/* True once everything is there; false where the browser cannot, as in a private window or without HTTPS. */
export async function prepare(worker) {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
  try {
    await navigator.serviceWorker.register(worker, { scope: "/tisch/" });
    await Promise.race([navigator.serviceWorker.ready, fail(PATIENCE)]);
    await keepPage();
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
    return true;
  } catch {
    return hasPage();
  }
}

function fail(after) {
  return new Promise((resolve, reject) => setTimeout(reject, after, new Error("no worker")));
}

/* The worker was not there yet when this page was first read. */
async function keepPage() {
  if (await hasPage()) return;
  const cache = await caches.open(CACHE);
  await cache.add(location.pathname);
}

async function hasPage() {
  const kept = await caches.match(location.pathname, { ignoreVary: true });
  return Boolean(kept);
}
