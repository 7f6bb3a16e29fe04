// SPDX-License-Identifier: AGPL-3.0-or-later
// Two answers to one question: both in full, side by side, and the choice between them.
import { copy } from "../assess/words.js";
import { kept } from "./signs.js";

/** Shows or takes away what a desk is disputed over. choose: called with mine, theirs or both. */
export function showDispute(desk, choose) {
  const place = desk.root.querySelector("[data-dispute]");
  if (!desk.dispute) {
    place.replaceChildren();
    return;
  }
  if (!place.firstChild) {
    const box = copy("t-dispute");
    const title = box.querySelector("h3");
    title.id = `d-${desk.id}`;
    box.setAttribute("aria-labelledby", title.id);
    box.addEventListener("click", (event) => event.target.dataset.keep && choose(event.target.dataset.keep));
    place.replaceChildren(box);
  }
  const { asWritten, isMergeable, lines } = desk.means;
  const theirs = asWritten(desk.root, desk.dispute);
  fill(place.querySelector("[data-mine]"), lines(desk.root, desk.mine));
  fill(place.querySelector("[data-theirs]"), lines(desk.root, theirs));
  place.querySelector("[data-who]").textContent = kept(desk.dispute);
  place.querySelector("[data-keep=both]").hidden = !isMergeable(desk.mine, theirs);
}

function fill(place, { answers, marked, justification }) {
  const pieces = answers.map((text) => element("p", text));
  if (marked) {
    pieces.push(element("p", marked, "quiet small"));
  }
  if (justification) {
    pieces.push(element("p", justification, "said"));
  }
  place.replaceChildren(...pieces);
}

function element(name, text, className = "") {
  return Object.assign(document.createElement(name), { textContent: text, className });
}
