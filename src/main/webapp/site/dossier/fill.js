// SPDX-License-Identifier: AGPL-3.0-or-later
// The page on which colleagues fill a dossier: each answer is saved by itself, and what others change appears.
import { growing, kindOf } from "../assess/fields.js";
import { morph } from "../assess/morph.js";
import { checks } from "../assess/notices.js";
import { say, tell, words } from "../assess/words.js";
import { isAway, signInAgain } from "./again.js";
import { failing, listing } from "./alarm.js";
import { deskOf } from "./desk.js";
import { watchProofs } from "./proofs.js";
import { sign, signAll } from "./signs.js";
import { look } from "./wire.js";

const WAITS = [2, 5, 10, 20, 30];
// colleagues' changes appear quickly; alone, somebody who comes is noticed a little later
const LOOK = 4_000;
const LOOK_ALONE = 12_000;
const roots = [...document.querySelectorAll("[data-question]")];
let tag = null;
let failures = 0;
let retry = 0;
let looking = 0;

const desks = roots.map((root) => deskOf(root, {
  told: () => requestAnimationFrame(shown),
  outcome,
  mayCall: () => !isAway(),
}));
const deskAt = (element) => desks.find((desk) => desk.root === element.closest("[data-question]"));

function shown() {
  desks.forEach(sign);
  signAll(desks);
  listing(desks);
}

function sendAll() {
  clearTimeout(retry);
  desks.forEach((desk) => desk.send());
}

/** What became of a save decides how the others go on. */
function outcome(found) {
  if (found.kind === "signin") {
    signInAgain(goOn);
  } else if (found.kind === "failed") {
    const wait = WAITS[Math.min(failures, WAITS.length - 1)];
    failures += 1;
    clearTimeout(retry);
    retry = setTimeout(sendAll, wait * 1000);
    failing(found.network ? say("network") : say("server", found.status), wait, sendAll);
  } else {
    failures = 0;
    clearTimeout(retry);
    failing(null);
    desks.filter((desk) => desk.failing).forEach((desk) => { desk.failing = false; desk.send(); });
    lookNow();
  }
}

function goOn(found) {
  take(found);
  sendAll();
}

async function lookNow() {
  clearTimeout(looking);
  if (!isAway()) {
    const found = await look(tag);
    if (found.kind === "signin") {
      signInAgain(goOn);
    } else if (found.kind === "fresh" && found.page.dataset.person !== words.person) {
      location.reload();
    } else if (found.kind === "fresh") {
      take(found);
    }
  }
  clearTimeout(looking);
  const alone = !document.getElementById("here").textContent.trim();
  looking = setTimeout(() => document.hidden || lookNow(), alone ? LOOK_ALONE : LOOK);
}

/** Takes up what the server has now. */
function take({ page, tag: newer }) {
  tag = newer;
  steadily(() => {
    const before = roots.filter((root) => !root.hidden).length;
    const asked = new Set((page.dataset.shown ?? "").split(" "));
    const held = new Set((page.dataset.held ?? "").split(" "));
    const corrected = (page.dataset.asked ?? "").split(" ").filter(Boolean);
    desks.forEach(({ root, id }) => {
      if (root.hidden && asked.has(id)) {
        root.closest("[data-aside]")?.removeAttribute("data-aside");
      }
      root.hidden = !asked.has(id);
      root.disabled = page.dataset.open !== "true" || corrected.length > 0 && !corrected.includes(id);
      root.toggleAttribute("data-held", held.has(id));
    });
    page.querySelectorAll("[data-for]").forEach((piece) => morph(document.getElementById(piece.dataset.for), piece));
    checks(page);
    page.querySelectorAll("[data-answer]").forEach((line) => {
      desks.find((desk) => desk.id === line.dataset.answer)?.learn(JSON.parse(line.dataset.kept));
    });
    announce(roots.filter((root) => !root.hidden).length - before);
  });
  shown();
}

function announce(more) {
  if (more > 0) {
    tell(more === 1 ? say("oneMore") : say("manyMore", more));
  } else if (more < 0) {
    tell(say("fewer"));
  }
}

/** Changes the page while what is being read stays where it is on the screen. */
function steadily(change) {
  const seen = document.activeElement?.closest(".question") ?? roots.find((root) => !root.hidden && root.getBoundingClientRect().bottom > 0);
  const before = seen?.getBoundingClientRect().top;
  change();
  if (seen && !seen.hidden && scrollY > 0) {
    const moved = seen.getBoundingClientRect().top - before;
    if (Math.abs(moved) > 1) {
      scrollBy({ top: moved, behavior: "instant" });
    }
  }
}

desks.forEach((desk) => {
  if (desk.root.dataset.kind === "list") {
    growing(desk.root, () => { desk.take(); desk.send(); });
  }
  desk.root.addEventListener("input", (event) => {
    desk.take(event.target);
    if (event.target.matches("[type=radio], [type=checkbox], select")) {
      desk.send();
    } else {
      desk.soon();
    }
  });
});

document.addEventListener("click", (event) => {
  const clear = event.target.closest("[data-clear]");
  if (clear) {
    const desk = deskAt(clear);
    kindOf(desk.root).show(desk.root, undefined);
    desk.take();
    desk.root.querySelector("input").focus();
    desk.send();
  }
});

document.getElementById("answers").addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("etalon:changed", lookNow);
addEventListener("online", sendAll);
addEventListener("pageshow", (event) => event.persisted && lookNow());
document.addEventListener("visibilitychange", () => { sendAll(); document.hidden || lookNow(); });
addEventListener("beforeunload", (event) => desks.some((desk) => desk.mine) && event.preventDefault());

watchProofs(lookNow);
desks.forEach((desk) => desk.resume());
lookNow();
if (location.hash.startsWith("#q-")) {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
