// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages on which a juror judges a dossier: each part is saved by itself, and both figures follow.
import { early } from "../assess/early.js";
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
const REJECTED = ["insufficient", "off-point"];
const LACKS = { "correction-same": "correctionSame", "correction-reason": "correctionReason" };
const roots = [...document.querySelectorAll("[data-part]")];
const questions = roots.filter((root) => root.dataset.role === "question");

const soonest = roots.map(early);
const desks = [];
const keeper = keeperOf(desks, { sign, take, every: () => LOOK });
desks.push(...roots.map((root) => deskOf(root, { ...keeper, means })));

function sign(desk) {
  const { root, known, mine } = desk;
  const said = mine ?? known;
  const isQuestion = root.dataset.role === "question";
  const nothing = !isQuestion ? "unsaid" : root.dataset.judge ? "unjudged" : "nothing";
  mark(root.querySelector("[data-chip]"), unrest(desk)
    ?? (known.version === 0 || isQuestion && !said.verdict ? [say(nothing), "", "no"]
    : known.lacks ? [say(LACKS[known.lacks]), "warn", "no"]
    : [kept(known), "ok", "ok"]));
  unhindered();
  if (isQuestion) {
    const corrected = said.verdict === "corrected";
    root.querySelector("[data-correction]").hidden = !corrected;
    const contested = corrected || REJECTED.includes(said.evidence);
    // what stands as declared needs no reason; one that was written stays in sight
    root.querySelector("[data-reason]").hidden = !contested && !said.reason;
    root.querySelector("[data-mute]").hidden = contested;
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

const numberOf = ({ root }) => root.querySelector(".title .no").textContent.trim() || root.querySelector(".title").textContent.trim();

/** Beside the button that was pressed in vain. passing: whether it is said no longer than it is true. */
function hindered(sentence, passing) {
  const place = document.getElementById("rest-said");
  place.textContent = sentence;
  place.dataset.passing = passing ? "yes" : "";
}

/** Takes it back once nothing hinders any more. */
function unhindered() {
  const place = document.getElementById("rest-said");
  if (place?.dataset.passing && !desks.some((desk) => desk.mine)) {
    hindered("", false);
  }
}

/** What keeps the whole from going on: versions between which to choose first, else what isn't saved. */
function hindrance() {
  const disputed = desks.filter((desk) => desk.dispute);
  const [key, hindering] = disputed.length ? ["disputedFirst", disputed] : ["unsavedFirst", desks.filter((desk) => desk.mine)];
  return say(key, hindering.map(numberOf).join(", "));
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
      hindered(body?.detail ?? say("network"), false);
    }
  } else {
    hindered(hindrance(), true);
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
    } else {
      hindered(hindrance(), true);
    }
  }
});
keeper.start();
soonest.forEach((enter) => enter());
