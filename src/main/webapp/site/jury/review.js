// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages on which a juror judges a dossier: each part is saved by itself, and both figures follow.
import { growing, kindOf } from "../assess/fields.js";
import { morph } from "../assess/morph.js";
import { say, tell, words } from "../assess/words.js";
import { deskOf } from "../dossier/desk.js";
import { announce, keeperOf, steadily } from "../dossier/keeper.js";
import { kept, mark, unrest } from "../dossier/signs.js";
import { send } from "../dossier/wire.js";
import * as means from "./means.js";

// only another window of the same juror changes anything here
const LOOK = 15_000;
const roots = [...document.querySelectorAll("[data-part]")];
const questions = roots.filter((root) => root.dataset.role === "question");

const desks = [];
const keeper = keeperOf(desks, { sign, take, every: () => LOOK });
desks.push(...roots.map((root) => deskOf(root, { ...keeper, means })));

function sign(desk) {
  const { root, known, mine } = desk;
  const open = desk.root.dataset.role === "question" && !(mine ?? known).verdict;
  mark(root.querySelector("[data-chip]"), unrest(desk)
    ?? (known.version === 0 || open ? [say(root.dataset.role === "question" ? "unjudged" : "unsaid"), "", "no"] : [kept(known), "ok", "ok"]));
  const correction = root.querySelector("[data-correction]");
  if (correction) {
    correction.hidden = (mine ?? known).verdict !== "corrected";
  }
}

/** Takes up what the server has now. */
function take(page) {
  steadily(questions, () => {
    const before = questions.filter((root) => !root.hidden).length;
    const shown = new Set((page.dataset.shown ?? "").split(" "));
    questions.forEach((root) => { root.hidden = !shown.has(root.dataset.question); });
    roots.forEach((root) => { root.disabled = page.dataset.open !== "true"; });
    page.querySelectorAll("[data-for]").forEach((piece) => {
      const place = document.getElementById(piece.dataset.for);
      if (place) {
        morph(place, piece);
      }
    });
    page.querySelectorAll("[data-said]").forEach((line) => {
      desks.find((desk) => desk.root.dataset.part === line.dataset.said)?.learn(JSON.parse(line.dataset.kept));
    });
    announce(questions.filter((root) => !root.hidden).length - before);
  });
}

/** Sends all that is written; whether nothing is left. */
async function settle() {
  await Promise.all(desks.map((desk) => desk.send()));
  return !desks.some((desk) => desk.mine);
}

/** Confirms the rest of the domain, once what was written is saved. */
async function confirmRest(button) {
  button.disabled = true;
  if (await settle()) {
    const answer = await send("POST", `domains/${words.at}/confirmation`);
    if (answer?.ok) {
      tell(say("confirmed"));
      await keeper.lookNow();
    } else if (answer?.status === 401) {
      keeper.outcome({ kind: "signin" });
    } else {
      const body = await answer?.json().catch(() => null);
      document.getElementById("rest-said").textContent = body?.detail ?? say("network");
    }
  }
  button.disabled = false;
}

desks.forEach((desk) => {
  const { root } = desk;
  if (root.dataset.kind === "list") {
    growing(root, () => { desk.take(); desk.send(); });
  }
  root.addEventListener("input", (event) => {
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
  const rest = event.target.closest("[data-rest]");
  if (clear) {
    const desk = desks.find((each) => each.root === clear.closest("[data-part]"));
    kindOf(desk.root).show(desk.root, undefined);
    desk.take();
    desk.send();
  } else if (rest) {
    confirmRest(rest);
  }
});

document.getElementById("review")?.addEventListener("submit", (event) => event.preventDefault());
document.getElementById("hand-in")?.addEventListener("submit", async (event) => {
  if (desks.some((desk) => desk.mine)) {
    event.preventDefault();
    if (await settle()) {
      event.target.requestSubmit(event.submitter);
    }
  }
});
keeper.start();
