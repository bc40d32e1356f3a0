/* Clears a borrowed device: what it kept of this group, its cookie, and the worker's files if no other group needs them. */
import { post } from "./http.js";
import { CACHE } from "./offline.js";

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
