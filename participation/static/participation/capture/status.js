/* How many are not sent, what goes on, and what has gone wrong. */
import { copy, part, parts, setText, text } from "./dom.js";

export function makeStatus() {
  let state = "";

  function show({ unsent, lasting, ready }) {
    part("state").hidden = false;
    setText(part("unsent"), unsent ? text("unsent", { n: unsent }) : text("all-sent"));
    setText(part("kept"), detail(unsent, lasting, ready));
    part("network").hidden = false;
  }

  function detail(unsent, lasting, ready) {
    if (!unsent) return ready ? text("ready") : "";
    if (!lasting) return text("keep-open");
    return text(state === "offline" ? "kept-offline" : state === "sending" ? "sending" : "kept");
  }

  /* Read aloud once, politely. */
  function say(sentence) {
    part("live").textContent = sentence;
  }

  /* A sentence that stays at the top until it is taken away; the same name replaces it. */
  function warn(name, sentence, hasFile = false) {
    const shown = parts("notice").find((notice) => notice.dataset.name === name);
    const notice = shown || copy("notice-template");
    notice.dataset.name = name;
    setText(part("sentence", notice), sentence);
    part("save-file", notice).hidden = !hasFile;
    if (!shown) part("notices").appendChild(notice);
  }

  function unwarn(name) {
    parts("notice").filter((notice) => notice.dataset.name === name).forEach((notice) => notice.remove());
  }

  return { show, say, warn, unwarn, set(now) { state = now; }, get state() { return state; } };
}
