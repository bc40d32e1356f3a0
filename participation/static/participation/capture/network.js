/* Requests to this server: an answer of any status, or an error when there was none in time. */
import { settle } from "./outbox.js";

const PATIENCE = 20000;

export async function request(url, options = {}, patience = PATIENCE) {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), patience);
  const headers = { Accept: "application/json", ...options.headers };
  try {
    const response = await fetch(url, { credentials: "same-origin", cache: "no-store", signal: given.signal, ...options, headers });
    return { ok: response.ok, status: response.status, data: await readJson(response) };
  } finally {
    clearTimeout(timer);
  }
}

export function post(url, body, patience) {
  const isForm = body instanceof FormData;
  const headers = isForm ? {} : { "Content-Type": "application/json" };
  return request(url, { method: "POST", headers, body: isForm ? body : JSON.stringify(body) }, patience);
}

/* The answer's content; throws for all others, `isFinal` when trying again by itself is of no use. */
export function read({ ok, status, data }) {
  if (ok && data) return data;
  const error = new Error(`status ${status}`);
  const { denied, message } = data || {};
  error.isFinal = Boolean(data) && status < 500 && status !== 429 && status !== 408;
  error.told = { name: denied ? "denied" : "refused", message };
  throw error;
}

/* null for what is not from us: the page of a hotel's network, of a proxy. */
async function readJson(response) {
  const isJson = /^application\/json/.test(response.headers.get("Content-Type") || "");
  return isJson ? response.json() : null;
}

/* Sends what waits, one tab at a time; tries again for as long as the page is open. */

const LONGEST_WAIT = 60000;

/* `tell` gets {name, message} at each change: "sending", "sent", "offline", "denied" or "refused". */
export function makeSender({ url, store, outbox, photos, onAnswer, tell }) {
  let timer = 0;
  let failures = 0;
  let running = null;
  let isAskedAgain = false;

  function flush() {
    clearTimeout(timer);
    if (running) isAskedAgain = true;
    else running = withLock(store.group, sendAll).finally(goOn);
    return running;
  }

  function goOn() {
    running = null;
    const again = isAskedAgain && !failures;
    isAskedAgain = false;
    if (again) flush();
  }

  async function sendAll() {
    try {
      let batch = await outbox.take();
      const isIdle = !batch.length && photos.rows.every(({ fault }) => fault);
      if (!isIdle) tell({ name: "sending" });
      for (; batch.length; batch = await outbox.take()) await send(batch);
      await photos.send();
      failures = 0;
      if (!isIdle) tell({ name: "sent" });
    } catch (error) {
      giveUp(error);
    }
  }

  async function send(batch) {
    const { results, seq } = read(await post(url, { operations: batch.map(({ op }) => op) }));
    await Promise.all(batch.map((sent, place) => store.update("operations", sent.n, (now) => settle(sent, now, results[place]))));
    onAnswer(batch, results, seq);
    await outbox.announce();
    const refused = results.filter(({ state, message }) => state === "refused" && message);
    new Set(refused.map(({ message }) => message)).forEach((message) => tell({ name: "refused", message }));
  }

  function giveUp(error) {
    failures += 1;
    if (error.isFinal) return tell(error.told);
    const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** failures);
    timer = setTimeout(flush, wait / 2 + (Math.random() * wait) / 2);
    return tell({ name: "offline" });
  }

  return { flush, get isFailing() { return failures > 0; } };
}

/* Older browsers have no locks: two tabs may then send the same, which the server stores once. */
function withLock(group, work) {
  return navigator.locks ? navigator.locks.request(`werkstattbuch-${group}`, work) : work();
}

/* Asks every few seconds what is new, while the page can be seen more often than when it cannot. */

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
