/* Makes the page open without a network: a worker with all its files, the page itself, and leave to keep them. */
import { post } from "./network.js";
import { makeUuid } from "./store.js";

const CACHE = "werkstattbuch-tisch";
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

/* Clears a borrowed device: what it kept of this group, its cookie, and the worker's files if no other group needs them. */

/* Throws without a network: only the server can end the device's cookie. */
export async function leave(url, store) {
  await post(url, {});
  await store.clear();
  if ("caches" in window) await forgetPage();
}

async function forgetPage() {
  const cache = await caches.open(CACHE);
  await cache.delete(location.pathname, { ignoreVary: true });
  const others = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith("/tisch/"));
  if (others.length) return;
  await caches.delete(CACHE);
  const registration = await navigator.serviceWorker.getRegistration("/tisch/");
  if (registration) await registration.unregister();
}

/* The last resort: what is not sent as a file, which the office can import. */

/* A line with a chosen kind or language goes as an operation: the shorthand cannot say it. Its id stays with the line,
   so that sending it later makes no second card. */
export function makeFile(group, outbox, draft) {
  const cards = draft.cards();
  const chosen = (card, line) => card && draft.marks[line] && (draft.marks[line].kind !== undefined || card.language);
  const marked = cards.map((card, line) => {
    if (!chosen(card, line)) return null;
    if (!card.id) draft.mark(line, { id: makeUuid() });
    return { op: "add", ...card, id: draft.marks[line].id };
  });
  return {
    format: "werkstattbuch-entwurf",
    version: 1,
    group,
    saved_at: new Date().toISOString(),
    operations: [...outbox.rows.map(({ op }) => op), ...openChanges(draft), ...marked.filter(Boolean)],
    lines: draft.lines.filter((line, place) => !marked[place]).join("\n"),
  };
}

/* Without the empty ones, for which the office could not take the file. */
function openChanges({ changes }) {
  const open = Array.from(changes.values(), (change) => ({ op: "edit", ...change }));
  return open.filter(({ text }) => text.trim());
}

export function download(content) {
  const link = document.createElement("a");
  const name = `werkstattbuch-entwurf-${content.group}-${content.saved_at.slice(0, 16).replace(/[T:]/g, "-")}.json`;
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], { type: "application/json" }));
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
