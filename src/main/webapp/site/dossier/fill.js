// SPDX-License-Identifier: AGPL-3.0-or-later
// The page on which colleagues fill a dossier: each answer is saved by itself, and what others change appears.
import { early } from "../assess/early.js";
import { growing, kindOf } from "../assess/fields.js";
import { morph } from "../assess/morph.js";
import { checks } from "../assess/notices.js";
import { deskOf } from "./desk.js";
import { announce, keeperOf, steadily } from "./keeper.js";
import { watchProofs } from "./proofs.js";
import { sign } from "./signs.js";

// colleagues' changes appear quickly; alone, somebody who comes is noticed a little later
const LOOK = 4_000;
const LOOK_ALONE = 12_000;
const roots = [...document.querySelectorAll("[data-question]")];
const isAlone = () => !document.getElementById("here").textContent.trim();

const soonest = roots.map(early);
const desks = [];
const keeper = keeperOf(desks, { sign, take, every: () => (isAlone() ? LOOK_ALONE : LOOK) });
desks.push(...roots.map((root) => deskOf(root, keeper)));
const deskAt = (element) => desks.find((desk) => desk.root === element.closest("[data-question]"));

/** Takes up what the server has now. */
function take(page) {
  steadily(roots, () => {
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
watchProofs(keeper.lookNow);
keeper.start();
soonest.forEach((enter) => enter());
