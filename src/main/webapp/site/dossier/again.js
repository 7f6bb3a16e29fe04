// SPDX-License-Identifier: AGPL-3.0-or-later
// The session has ended: one signs in again in another tab, and this page goes on by itself.
import { say, words } from "../assess/words.js";
import { look } from "./wire.js";

const EVERY = 3_000;
const QUIET = 1_500;
const dialog = document.getElementById("again");
let away = false;
let timer = 0;
let back = () => {};
let typedAt = 0;

/** Whether the session has ended. */
export const isAway = () => away;

/** Waits until the same person has signed in again. then: called once with what the server has now. */
export function signInAgain(then) {
  if (away) {
    return;
  }
  away = true;
  back = then;
  document.getElementById("again-said").textContent = "";
  show();
  timer = setTimeout(ask, EVERY);
}

/** Not in the middle of a word, which would be lost. */
function show() {
  const rest = typedAt + QUIET - Date.now();
  if (rest > 0) {
    setTimeout(show, rest);
  } else if (away && !dialog.open) {
    dialog.showModal();
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
  document.getElementById("again-said").textContent = ["fresh", "unknown"].includes(found.kind) ? say("otherPerson") : "";
  timer = setTimeout(ask, EVERY);
}

document.addEventListener("input", () => { typedAt = Date.now(); }, true);
dialog.addEventListener("cancel", (event) => event.preventDefault());
addEventListener("focus", () => away && ask());
document.addEventListener("visibilitychange", () => away && !document.hidden && ask());
