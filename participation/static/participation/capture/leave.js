/* Clears a borrowed device: what it kept of all groups, its cookie, and the worker with its files. Only what is not sent
   stays, with the page that can send it. */
import { CACHE } from "./device.js";
import { post } from "./network.js";

const channel = "BroadcastChannel" in window ? new BroadcastChannel("werkstattbuch-aufgeraeumt") : null;

/* Throws without a network: only the server can end the device's cookie. */
export async function leave(url, store) {
  await post(url, {});
  if (channel) channel.postMessage("cleared"); // what is open in other tabs would be kept again
  const unsent = await store.clear();
  if ("caches" in window) await forgetPages(unsent);
}

/* Another tab has cleared the device. */
export function onLeave(act) {
  if (channel) channel.onmessage = act;
}

async function forgetPages(groups) {
  const cache = await caches.open(CACHE);
  const pages = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith("/tisch/"));
  const isKept = await Promise.all(pages.map(async (page) => groups.has(await groupOf(await cache.match(page, { ignoreVary: true })))));
  if (!isKept.some(Boolean)) return forgetFiles();
  return Promise.all(pages.filter((page, place) => !isKept[place]).map((page) => cache.delete(page, { ignoreVary: true })));
}

/* A group may have had several links; each has a page of its own. */
async function groupOf(answer) {
  const found = answer && /data-gruppe="(\d+)"/.exec(await answer.text());
  return found && Number(found[1]);
}

async function forgetFiles() {
  await caches.delete(CACHE);
  const registration = await navigator.serviceWorker.getRegistration("/tisch/");
  if (registration) await registration.unregister();
}
