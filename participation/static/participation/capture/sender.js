/* Sends what waits, one tab at a time; tries again for as long as the page is open. */
import { post, read } from "./http.js";
import { settle } from "./settle.js";

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
      if (batch.length) tell({ name: "sending" });
      for (; batch.length; batch = await outbox.take()) await send(batch);
      await photos.send();
      failures = 0;
      tell({ name: "sent" });
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
