/* What the page shows of its parts, and what it tells of the sending. */
import { showPreview, showWall } from "./cards.js";
import { text } from "./dom.js";
import { bringBack } from "./panel.js";
import { showPhotos } from "./photos.js";
import { showClashes } from "./status.js";

export function countUnsent({ onTheWay, outbox, photos, draft }) {
  return onTheWay + outbox.rows.length + photos.rows.length + draft.cards().filter(Boolean).length;
}

export function showCount(table) {
  const { status, store, outbox, photos, isReady } = table;
  const clash = outbox.rows.some((row) => row.clash);
  const fault = photos.rows.some((row) => row.fault);
  status.show({ unsent: countUnsent(table), lasting: store.lasting, ready: isReady, clash, fault });
  showPhotos(photos);
}

export function showTyped(table) {
  showPreview(table.draft);
  bringBack(table);
  showCount(table);
}

export function showSent(table) {
  const { wall, outbox, draft, sender, status } = table;
  showWall(wall, outbox.rows);
  showClashes(outbox, draft, sender.flush, status.say);
  bringBack(table);
  showCount(table);
}

/* From here on the device keeps nothing. */
export function warnOfLoss(table) {
  table.status.warn("not-ready", text("not-ready"), true);
  showCount(table);
}

const TOLD = {
  sending: ({ status }) => status.unwarn("refused"),
  sent: ({ status, outbox, photos, feed }) => {
    ["denied", "leave"].forEach(status.unwarn);
    if (!outbox.rows.length && !photos.rows.length) status.say(text("all-sent"));
    feed.ask();
  },
  offline: ({ status }, before) => before !== "offline" && status.say(text("kept-offline")),
  denied: ({ status }, before, message) => status.warn("denied", `${message} ${text("denied-kept")}`, true),
  refused: ({ status }, before, message) => status.warn("refused", message || text("refused")),
};

export function tell(table, { name, message }) {
  const before = table.status.state;
  if (name === "sent" && before === "refused") return showCount(table); // not all of it was taken
  table.status.set(name);
  TOLD[name](table, before, message);
  return showCount(table);
}

/* The server answers again, and lets us in. */
export function goOn({ status, sender }) {
  if (status.state === "denied") status.set("");
  status.unwarn("denied");
  sender.flush();
}
