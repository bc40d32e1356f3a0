/* The capture page: puts its parts together. Without this file the page is a plain form. */
import { showPreview, showWall } from "./cards.js";
import { download, leave, makeFile, prepare } from "./device.js";
import { claimDrafts, makeDraft } from "./draft.js";
import { listenToKeys } from "./keys.js";
import { makeFeed, makeSender } from "./network.js";
import { makeOutbox } from "./outbox.js";
import { listenToCards } from "./panel.js";
import { listenToPhotos, makePhotos, showPhotos } from "./photos.js";
import { makeStatus, showClashes } from "./status.js";
import { openStore } from "./store.js";
import { makeWall } from "./wall.js";
import { parts, text } from "./dom.js";

async function start(main) {
  const { stand, senden, foto, fertig, gruppe, seq, worker } = main.dataset;
  const group = Number(gruppe);
  const form = document.getElementById("erfassung");
  const area = document.getElementById("zeilen");
  const store = await openStore(group);
  const status = makeStatus();
  const wall = makeWall(store);
  const key = await claimDrafts(store, (left) => whenReady.then(() => draft.restore(left)));
  let setReady;
  const whenReady = new Promise((resolve) => (setReady = resolve));
  let isReady = false;
  let onTheWay = 0; // from the text area to the outbox

  const outbox = makeOutbox(store, showSent);
  const photos = makePhotos(store, foto, showCount);
  const draft = makeDraft(area, store, key, showTyped);
  const sender = makeSender({ url: senden, store, outbox, photos, onAnswer: wall.settle, tell });
  const feed = makeFeed({ url: stand, wall, onNews: (news) => wall.take(news) && showSent(), onBack: goOn, onDenied: tell });

  function countUnsent() {
    return onTheWay + outbox.rows.length + photos.rows.length + draft.cards().filter(Boolean).length;
  }

  function showCount() {
    const clash = outbox.rows.some((row) => row.clash);
    const fault = photos.rows.some((row) => row.fault);
    status.show({ unsent: countUnsent(), lasting: store.lasting, ready: isReady, clash, fault });
    showPhotos(photos);
  }

  function showTyped() {
    showPreview(draft);
    showCount();
  }

  function showSent() {
    showWall(wall, outbox.rows);
    showClashes(outbox, draft, () => sender.flush(), status.say);
    showCount();
  }

  const TOLD = {
    sending: () => {},
    sent: (before) => {
      if (before === "sent" || !before) return feed.ask();
      ["denied", "refused", "leave"].forEach(status.unwarn);
      if (!outbox.rows.length && !photos.rows.length) status.say(text("all-sent"));
      feed.ask();
    },
    offline: (before) => before !== "offline" && status.say(text("kept-offline")),
    denied: (before, message) => status.warn("denied", `${message} ${text("denied-kept")}`, true),
    refused: (before, message) => status.warn("refused", message || text("refused")),
  };

  function tell({ name, message }) {
    const before = status.state;
    if (name === "sent" && (before === "denied" || before === "refused")) return showCount(); // nothing was on its way
    status.set(name);
    TOLD[name](before, message);
    showCount();
  }

  /* The server answers again, and lets us in. */
  function goOn() {
    if (status.state === "denied") status.set("");
    status.unwarn("denied");
    sender.flush();
  }

  async function send() {
    onTheWay = draft.cards().filter(Boolean).length;
    const { cards, change } = draft.take();
    const kept = cards.length ? outbox.add(cards, [change]) : Promise.resolve();
    await kept.finally(() => (onTheWay = 0));
    showCount();
    await sender.flush();
    if (!area.value) status.lead(); // not while the next line is being typed
  }

  async function saveFile() {
    download(makeFile(group, outbox, draft));
    status.say(text(photos.rows.length ? "file-without-photos" : "file-saved"));
  }

  function refuse(sentence, hasFile) {
    status.warn("leave", sentence, hasFile);
    status.lead("leave");
  }

  async function clearDevice() {
    const drafts = (await store.read("notes")).filter(({ key, value }) => key.includes(":draft-") && value.lines.trim());
    if (countUnsent() || drafts.length) return refuse(text("leave-unsent"), true);
    try {
      await leave(fertig, store);
    } catch {
      return refuse(text("leave-offline"));
    }
    store.close();
    form.action = fertig;
    return form.submit();
  }

  function listen() {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    form.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-part]");
      if (!button) return;
      if (button.dataset.part === "save-file") saveFile();
      if (button.dataset.part !== "leave") return;
      event.preventDefault();
      clearDevice();
    });
    ["online", "pageshow"].forEach((name) => window.addEventListener(name, wake));
    document.addEventListener("visibilitychange", () => document.hidden || wake());
  }

  function wake() {
    sender.flush();
    feed.ask();
  }

  async function getReady() {
    isReady = (await prepare(worker)) && store.lasting;
    if (!isReady) status.warn("not-ready", text(window.isSecureContext ? "not-ready" : "no-https"), true);
    showCount();
  }

  store.onTrouble = () => {
    status.warn("not-ready", text("not-ready"), true);
    showCount();
  };
  if (!store.lasting) store.onTrouble();
  parts("keys").forEach((keys) => (keys.hidden = false));
  await wall.load(Number(seq));
  await Promise.all([outbox.refresh(), photos.refresh()]);
  setReady();
  listen();
  listenToKeys(area, draft);
  listenToPhotos(photos, sender.flush);
  listenToCards(form, { draft, outbox, wall, flush: sender.flush, say: status.say });
  main.dataset.capture = "on";
  wake();
  await getReady();
}

start(document.querySelector("[data-capture]"));
