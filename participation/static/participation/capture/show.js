/* What the page shows of its parts, and what it tells of the sending. */
import { showPhotos } from "./camera.js";
import { bringBack } from "./changes.js";
import { showClashes } from "./clashes.js";
import { text } from "./dom.js";
import { showWall } from "./groups.js";
import { showPreview } from "./preview.js";

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
  showWall(table.wall, table.outbox.rows);
  showClashes(table);
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
    ["denied", "leave"].forEach((name) => status.unwarn(name));
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
  table.status.state = name;
  TOLD[name](table, before, message);
  return showCount(table);
}

/* The server answers again, and lets us in. */
export function goOn({ status, sender }) {
  if (status.state === "denied") status.state = "";
  status.unwarn("denied");
  sender.flush();
}
