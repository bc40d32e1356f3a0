/* Opens the table's page without a network. In front of this stands `const FILES = [...]`, the addresses of its files.
   Names carry a hash of their content where it matters, so what is kept under a name is right. Files of an older version
   stay: a page kept with them may still be opened offline. The page's last step removes everything. */
const CACHE = "werkstattbuch-tisch";
const PATIENCE = 4000; // then the kept page: a weak network is worse than none

self.addEventListener("install", (event) => {
  const files = FILES.map((address) => new Request(address, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(openPage(event));
  else if (FILES.includes(pathname)) event.respondWith(keptFile(request));
});

async function keptFile(request) {
  return (await find(request)) || fetch(request);
}

function find(request) {
  return caches.match(request, { ignoreSearch: true, ignoreVary: true });
}

/* The server's page where it answers in time; the kept one where it does not, or refuses while something is not sent. */
async function openPage(event) {
  const kept = await find(event.request);
  const asked = fetch(event.request);
  event.waitUntil(asked.then((answer) => keep(event.request, answer)).catch(() => {}));
  if (!kept) return asked;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  const answer = await Promise.race([asked, late]).catch(() => null);
  if (!answer || answer.status >= 500) return kept;
  const isDenied = answer.status === 403 || answer.status === 410;
  return isDenied && (await hasUnsent(await groupOf(kept))) ? kept : answer;
}

/* Only the plain page: one that answers a form says something that is over. */
async function keep(request, answer) {
  const { pathname, search } = new URL(request.url);
  if (!answer.ok || answer.redirected || search || !/^\/tisch\/[^/]+\/$/.test(pathname)) return;
  const copy = answer.clone();
  const cache = await caches.open(CACHE);
  await cache.put(pathname, copy);
}

async function groupOf(page) {
  const found = /data-gruppe="(\d+)"/.exec(await page.clone().text());
  return found && Number(found[1]);
}

/* The same database as the page's (database.js). */
function hasUnsent(group) {
  return new Promise((resolve) => {
    const request = indexedDB.open("werkstattbuch-tisch", 1);
    request.onerror = () => resolve(false);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => {
      const rows = [];
      const transaction = request.result.transaction(["operations", "photos", "notes"]);
      ["operations", "photos", "notes"].forEach((name) => {
        transaction.objectStore(name).getAll().onsuccess = (event) => rows.push(...event.target.result);
      });
      transaction.oncomplete = () => {
        request.result.close();
        resolve(rows.some((row) => row.group === group && isUnsent(row)));
      };
      transaction.onabort = () => resolve(false);
    };
  });
}

/* Notes are drafts, or the wall as it was last told. */
function isUnsent({ key }) {
  return !key || key.includes(":draft-");
}
