/* Talking to the server: steps one after the other, in between a look at what others did. */
import { Trouble } from "./trouble.js";
import { words } from "./words.js";

const EVERY = 2000; // ms

export class Wire {
  constructor(board, onAnswer) {
    this.board = board;
    this.form = board.form;
    this.onAnswer = onAnswer;
    this.seq = Number(this.form.dataset.seq);
    this.last = Promise.resolve();
    this.waiting = 0;
    this.trouble = new Trouble(document.querySelector("[data-trouble]"));
  }

  /** Takes a step after all before it; resolves with the answer, or null where it was refused. */
  step(fields) {
    this.trouble.goOn();
    return this.enqueue(async () => {
      fields.set("after", this.seq);
      const answer = await this.post(this.form.getAttribute("action"), fields);
      if (answer.ok) {
        this.trouble.refuse("");
        this.accept(answer.data);
      }
      return answer;
    });
  }

  ask(fields) {
    return this.enqueue(() => this.post(this.form.dataset.ask, fields));
  }

  listen() {
    setInterval(() => {
      if (!document.hidden && !this.waiting && !this.board.isDragging) this.look(this.seq);
    }, EVERY);
    document.addEventListener("visibilitychange", () => document.hidden || this.look(this.seq));
  }

  /** What has changed since a number; everything for 0. */
  look(after) {
    return this.enqueue(async () => {
      const answer = await this.fetch(`${this.form.dataset.feed}?after=${after}`, {});
      if (!answer.ok) return answer;
      this.trouble.connected();
      this.accept(answer.data);
      return answer;
    });
  }

  enqueue(task) {
    this.waiting += 1;
    this.last = this.last.then(task).finally(() => (this.waiting -= 1));
    return this.last;
  }

  accept(data) {
    this.seq = data.seq;
    this.onAnswer(data);
  }

  post(url, fields) {
    const token = this.form.querySelector("[name=csrfmiddlewaretoken]").value;
    return this.fetch(url, { method: "POST", body: fields, headers: { "X-CSRFToken": token } });
  }

  /** {ok, data}; a network that is down, and a session that ended, are told instead of thrown. */
  async fetch(url, options) {
    const headers = { ...options.headers, Accept: "application/json" };
    const isAsked = options.method === "POST";
    try {
      const response = await fetch(url, { ...options, headers, redirect: "manual" });
      if (response.type === "opaqueredirect" || response.status === 403) {
        this.trouble.cutOff(words.signed_out, isAsked);
        return { ok: false, data: {} };
      }
      const data = await response.json();
      if (!response.ok && !data.ask) this.trouble.refuse(data.said);
      return { ok: response.ok, data };
    } catch (error) {
      this.trouble.cutOff(words.offline, isAsked);
      return { ok: false, data: {} };
    }
  }
}
