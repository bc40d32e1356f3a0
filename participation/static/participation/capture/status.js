/* How many are not sent, what goes on, and what has gone wrong. */
import { copy, part, parts, setText, text } from "./dom.js";

export class Status {
  constructor() {
    this.state = "";
  }

  show(facts) {
    const { unsent } = facts;
    part("state").hidden = false;
    setText(part("unsent"), unsent ? text("unsent", { n: unsent }) : text("all-sent"));
    setText(part("kept"), this.detail(facts));
    part("network").hidden = false;
  }

  detail({ unsent, lasting, ready, clash, fault }) {
    const { state } = this;
    if (state === "denied" || (state === "refused" && unsent)) return text("not-taken");
    if (clash) return text("decide");
    if (fault && state === "sent") return text("photo-refused");
    if (!unsent) return ready ? text("ready") : "";
    if (!lasting) return text("keep-open");
    return text(state === "offline" ? "kept-offline" : state === "sending" ? "sending" : "kept");
  }

  /* Read aloud once, politely. */
  say(sentence) {
    part("live").textContent = sentence;
  }

  /* A sentence that stays at the top until it is taken away; the same name replaces it. */
  warn(name, sentence, hasFile = false) {
    const shown = noticesOf(name)[0];
    const notice = shown || copy("notice-template");
    notice.dataset.name = name;
    setText(part("sentence", notice), sentence);
    part("save-file", notice).hidden = !hasFile;
    if (shown) return;
    part("notices").appendChild(notice);
    this.say(sentence);
  }

  unwarn(name) {
    noticesOf(name).forEach((notice) => notice.remove());
  }

  /* Whoever has pressed a button is led to what keeps it from working. */
  lead(name = this.state) {
    const reason = noticesOf(name)[0] || part("clashes").firstElementChild;
    if (reason) reason.focus();
  }
}

function noticesOf(name) {
  return parts("notice").filter(({ dataset }) => dataset.name === name);
}
