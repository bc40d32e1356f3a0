/* Asks every few seconds what is new, while the page can be seen more often than when it cannot. */
import { read, request } from "./network.js";

const SEEN = 2500;
const HIDDEN = 15000;

/* `onNews` gets what the server told; `onBack` is called when it answers again after a failure. */
export function makeFeed({ url, wall, onNews, onBack, onDenied }) {
  let timer = 0;
  let running = false;
  let hasFailed = false;
  let isDenied = false;

  async function ask() {
    clearTimeout(timer);
    if (running) return;
    running = true;
    if (navigator.onLine !== false) await tryOnce();
    running = false;
    if (!isDenied) timer = setTimeout(ask, document.hidden ? HIDDEN : SEEN);
  }

  async function tryOnce() {
    try {
      onNews(read(await request(`${url}?after=${wall.isKnown ? wall.seq : 0}`)));
      if (hasFailed) onBack();
      hasFailed = isDenied = false;
    } catch (error) {
      hasFailed = true;
      isDenied = Boolean(error.told) && error.told.name === "denied";
      if (isDenied) onDenied(error.told);
    }
  }

  return { ask };
}
