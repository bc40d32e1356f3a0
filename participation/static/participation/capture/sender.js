/* Sends what waits, one tab at a time; tries again for as long as the page is open. */
import { text } from "./dom.js";
import { post, read } from "./network.js";
import { settle } from "./settle.js";

const LONGEST_WAIT = 60000;

export class Sender {
  /* `most` are the bytes that the server takes at once; of far more it may read nothing and hang up.
     `tell` gets {name, message} at each change: "sending", "sent", "offline", "denied" or "refused". */
  constructor({ url, most, store, outbox, photos, onAnswer, tell }) {
    Object.assign(this, { url, most, store, outbox, photos, onAnswer, tell });
    this.timer = 0;
    this.failures = 0;
    this.running = null;
    this.isAskedAgain = false;
  }

  flush() {
    clearTimeout(this.timer);
    if (this.running) this.isAskedAgain = true;
    else this.running = withLock(this.store.group, () => this.sendAll()).finally(() => this.goOn());
    return this.running;
  }

  goOn() {
    this.running = null;
    const again = this.isAskedAgain && !this.failures;
    this.isAskedAgain = false;
    if (again) this.flush();
  }

  async sendAll() {
    try {
      let batch = await this.outbox.take();
      const isIdle = !batch.length && this.photos.rows.every(({ fault }) => fault);
      if (!isIdle) this.tell({ name: "sending" });
      for (; batch.length; batch = await this.outbox.take()) await this.send(batch);
      await this.photos.send();
      this.failures = 0;
      if (!isIdle) this.tell({ name: "sent" });
    } catch (error) {
      this.giveUp(error);
    }
  }

  /* What is too much at once goes in halves; what is too much by itself waits for the person and holds up no other. */
  async send(batch) {
    const body = { operations: batch.map(({ op }) => op) };
    const answer = sizeOf(body) > this.most ? { status: 413, data: null } : await post(this.url, body);
    if (!isTooMuch(answer)) return this.settle(batch, read(answer));
    if (batch.length === 1) return this.settle(batch, refusal(answer.data));
    const half = Math.ceil(batch.length / 2);
    await this.send(batch.slice(0, half));
    return this.send(batch.slice(half));
  }

  async settle(batch, { results, seq }) {
    const { store, outbox } = this;
    await Promise.all(batch.map((sent, place) => store.update("operations", sent.n, (now) => settle(sent, now, results[place]))));
    this.onAnswer(batch, results, seq);
    await outbox.announce();
    const refused = results.filter(({ state, message }) => state === "refused" && message);
    new Set(refused.map(({ message }) => message)).forEach((message) => this.tell({ name: "refused", message }));
  }

  giveUp(error) {
    this.failures += 1;
    if (error.isFinal) return this.tell(error.told);
    const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** this.failures);
    this.timer = setTimeout(() => this.flush(), wait / 2 + (Math.random() * wait) / 2);
    return this.tell({ name: "offline" });
  }
}

function sizeOf(body) {
  return new Blob([JSON.stringify(body)]).size;
}

/* A proxy says so, too, in a page of its own. */
function isTooMuch({ status, data }) {
  return status === 413 || (status === 400 && Boolean(data));
}

function refusal(data) {
  return { results: [{ state: "refused", message: (data || {}).message || text("too-large") }] };
}

/* Older browsers have no locks: two tabs may then send the same, which the server stores once. */
function withLock(group, work) {
  return navigator.locks ? navigator.locks.request(`werkstattbuch-${group}`, work) : work();
}
