/* The capture page: puts its parts together. Without this file the page is a plain form. */
import { listenToCards } from "./buttons.js";
import { listenToPhotos } from "./camera.js";
import { prepare } from "./device.js";
import { parts, text } from "./dom.js";
import { Draft } from "./draft.js";
import { makeFeed } from "./feed.js";
import { download, makeFile } from "./file.js";
import { keepAbove } from "./focus.js";
import { nameDraft, readDrafts, takeOver } from "./handover.js";
import { listenToKeys } from "./keys.js";
import { leave, onLeave } from "./leave.js";
import { Outbox } from "./outbox.js";
import { Photos } from "./photos.js";
import { Sender } from "./sender.js";
import { countUnsent, goOn, showCount, showSent, showTyped, tell, warnOfLoss } from "./show.js";
import { Status } from "./status.js";
import { openStore } from "./store.js";
import { Wall } from "./wall.js";

const area = document.getElementById("zeilen");
const form = document.getElementById("erfassung");

async function start(main) {
  const { gruppe, seq, worker } = main.dataset;
  const table = assemble(await openStore(Number(gruppe)), main.dataset);
  const { store, wall, outbox, photos, draft } = table;
  store.onTrouble = () => warnOfLoss(table);
  if (!store.lasting) store.onTrouble();
  parts("keys").forEach((keys) => (keys.hidden = false));
  await wall.load(Number(seq));
  await Promise.all([outbox.refresh(), photos.refresh()]);
  takeOver(store, draft);
  listen(table);
  main.dataset.capture = "on";
  wake(table);
  await getReady(table, worker);
}

/* `onTheWay`: how many cards have left the text area and are not in the outbox yet. */
function assemble(store, { stand, senden, meist, foto, fertig }) {
  const table = { store, fertig, status: new Status(), wall: new Wall(store), isReady: false, onTheWay: 0 };
  const outbox = new Outbox(store, () => showSent(table));
  const photos = new Photos(store, foto, () => showCount(table));
  const draft = new Draft(area, document.getElementById("foto-text"), store, nameDraft(store), () => showTyped(table));
  const onAnswer = (...answer) => table.wall.settle(...answer);
  const sender = new Sender({ url: senden, most: Number(meist), store, outbox, photos, onAnswer, tell: (news) => tell(table, news) });
  const onNews = (news) => table.wall.take(news) && showSent(table);
  const feed = makeFeed({ url: stand, wall: table.wall, onNews, onBack: () => goOn(table), onDenied: (news) => tell(table, news) });
  return Object.assign(table, { outbox, photos, draft, sender, feed });
}

function listen(table) {
  keepAbove(document.querySelector(".wb-sendbar"));
  listenToForm(table);
  listenToLeaving(table);
  listenToKeys(area, table.draft);
  listenToPhotos(table);
  listenToCards(table);
}

/* What the person does with the page as a whole: send, save as a file, clear the device. */

async function send(table) {
  const { draft, outbox, sender, status } = table;
  table.onTheWay = draft.cards().filter(Boolean).length;
  const { cards, change } = draft.take();
  const kept = cards.length ? outbox.add(cards, [change]) : Promise.resolve();
  await kept.finally(() => (table.onTheWay = 0));
  showCount(table);
  await sender.flush();
  if (!draft.lines.some(Boolean)) status.lead(); // not while the next line is being typed
}

function saveFile({ store, outbox, photos, draft, status }) {
  download(makeFile(store.group, outbox, draft));
  status.say(text(photos.rows.length ? "file-without-photos" : "file-saved"));
}

function refuse({ status }, sentence, hasFile) {
  status.warn("leave", sentence, hasFile);
  status.lead("leave");
}

async function clearDevice(table) {
  const { store, draft, fertig } = table;
  await draft.save();
  const drafts = await readDrafts(store);
  if (countUnsent(table) || drafts.length) return refuse(table, text("leave-unsent"), true);
  try {
    await leave(fertig, store);
  } catch {
    return refuse(table, text("leave-offline"));
  }
  return goAway(table);
}

function goAway({ store, fertig }) {
  store.close();
  form.action = fertig;
  form.submit();
}

/* Also in tabs beside the one that clears the device. A page that the browser brings back knows nothing of that. */
function listenToLeaving(table) {
  onLeave(() => countUnsent(table) || goAway(table));
  window.addEventListener("pageshow", ({ persisted }) => persisted && table.store.isClosed && location.reload());
}

function listenToForm(table) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(table);
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-part]");
    if (!button) return;
    if (button.dataset.part === "save-file") saveFile(table);
    if (button.dataset.part !== "leave") return;
    event.preventDefault();
    clearDevice(table);
  });
  ["online", "pageshow"].forEach((name) => window.addEventListener(name, () => wake(table)));
  document.addEventListener("visibilitychange", () => document.hidden || wake(table));
}

function wake({ sender, feed }) {
  sender.flush();
  feed.ask();
}

/* Says whether the page will open without a network. */
async function getReady(table, worker) {
  table.isReady = (await prepare(worker)) && table.store.lasting;
  if (!table.isReady) table.status.warn("not-ready", text(window.isSecureContext ? "not-ready" : "no-https"), true);
  showCount(table);
}

start(document.querySelector("[data-capture]"));
