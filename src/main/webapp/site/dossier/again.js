// SPDX-License-Identifier: AGPL-3.0-or-later
// The session has ended: one signs in again here, or by a provider in another tab, and the page goes on where it was.
import { say, words } from "../assess/words.js";
import { enter, look } from "./wire.js";

const EVERY = 3_000;
const QUIET = 1_500;
const dialog = document.getElementById("again");
const form = document.getElementById("again-in");
const why = document.getElementById("again-why");
const field = (name) => document.getElementById(`again-${name}`);
let away = false;
let timer = 0;
let back = () => {};
let typedAt = 0;
let step = "password";
let entering = false;

/** Whether the session has ended. */
export const isAway = () => away;

/** Waits until the same person has signed in again. then: called once with what the server has now. */
export function signInAgain(then) {
  if (away) {
    return;
  }
  away = true;
  back = then;
  explain("");
  turnTo("password");
  show();
  timer = setTimeout(ask, EVERY);
}

/** Not in the middle of a word, which would be lost. The browser gives the focus back when the dialog closes. */
function show() {
  const rest = typedAt + QUIET - Date.now();
  if (rest > 0) {
    setTimeout(show, rest);
  } else if (away && !dialog.open) {
    dialog.showModal();
  }
}

function turnTo(next) {
  step = next;
  form.querySelectorAll("[data-step]").forEach((part) => { part.hidden = part.dataset.step !== step; });
  form.querySelector("[data-restart]").hidden = step !== "code";
  field(step).value = "";
  if (dialog.open) {
    field(step).focus();
  }
}

function explain(sentence) {
  why.hidden = !sentence;
  if (why.textContent !== sentence) {
    why.textContent = sentence;
  }
}

/** Shows at the door what was typed. */
async function knock() {
  if (entering) {
    return;
  }
  entering = true;
  explain("");
  field("said").textContent = say("entering");
  const found = await (step === "code" ? enter("session/code", { code: field("code").value })
    : enter("session", { email: field("email").value, password: field("password").value, person: words.person }));
  entering = false;
  field("said").textContent = "";
  if (found.kind === "in") {
    field("password").value = "";
    await ask();
  } else if (found.kind === "code") {
    turnTo("code");
  } else {
    if (found.kind === "refused") {
      turnTo(found.stale ? "password" : step);
    }
    explain(found.why);
  }
}

async function ask() {
  clearTimeout(timer);
  const found = await look(null);
  if (!away) {
    return;
  }
  if (found.kind === "fresh" && found.page.dataset.person === words.person) {
    away = false;
    dialog.close();
    back(found);
    return;
  }
  if (["fresh", "unknown"].includes(found.kind)) {
    explain(say("otherPerson"));
  }
  clearTimeout(timer);
  timer = setTimeout(ask, EVERY);
}

form.addEventListener("submit", (event) => { event.preventDefault(); knock(); });
form.querySelector("[data-restart]").addEventListener("click", () => { explain(""); turnTo("password"); });
document.addEventListener("input", () => { typedAt = Date.now(); }, true);
dialog.addEventListener("cancel", (event) => event.preventDefault());
addEventListener("focus", () => away && ask());
document.addEventListener("visibilitychange", () => away && !document.hidden && ask());
