// The screen in the hall: one slide at a time, on a key or by itself, with what arrives in between.
import { follow } from "./follow.js";
import { Show } from "./show.js";

const main = document.querySelector("[data-slides]");
const controls = document.querySelector("[data-controls]");
const run = document.querySelector("[data-run]");
const seconds = document.querySelector("[data-seconds]");
const place = document.querySelector("[data-place]");
const paused = document.querySelector("[data-paused]");
const said = document.querySelector("[data-said]");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const STEPS = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

const show = new Show(main, (at, count) => { place.textContent = `${at + 1} / ${count}`; });
let timer = null;

function turn(on) {
  clearInterval(timer);
  timer = on ? setInterval(() => show.step(1), Number(seconds.value) * 1000) : null;
  run.textContent = on ? run.dataset.on : run.dataset.off;
  paused.hidden = on;
}

function step(by) {
  show.step(by);
  said.textContent = `${place.textContent}: ${show.heading}`;
  if (timer) turn(true); // a slide chosen by hand stays as long as any other
}

function stopOrGoOn() {
  turn(!timer);
  said.textContent = timer ? run.dataset.off : paused.textContent;
}

controls.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.step) step(Number(button.dataset.step));
  else if (button === run) stopOrGoOn();
  else if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen();
});
seconds.addEventListener("change", () => timer && turn(true));
addEventListener("keydown", (event) => {
  const by = STEPS[event.key];
  if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("select") || (event.key === " " && event.target.closest("button"))) return;
  event.preventDefault();
  step(by);
});

document.body.dataset.running = "";
controls.hidden = false;
if (!document.fullscreenEnabled) document.querySelector("[data-full]").hidden = true;
show.step(0);
turn(!calm.matches);
calm.onchange = () => calm.matches && turn(false);
follow(main.dataset.slides, (html) => show.replace(html), document.querySelector("[data-state]"));
