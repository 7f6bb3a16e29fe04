// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said at the foot of each question: kept or not, held back, wrong.
import { kindOf } from "./fields.js";
import { clockOf, dayOf, say } from "./words.js";

/** Shows on a question's chip what became of its answer. */
export function chip(store, root, held = root.hasAttribute("data-held")) {
  const id = root.dataset.question;
  const kept = store.get(id);
  const answered = kept?.answer !== undefined;
  const trouble = answered ? kindOf(root).trouble(kept.answer) : "";
  error(root, trouble);
  root.toggleAttribute("data-answered", answered);
  root.querySelector("[data-clear]").hidden = !answered || !root.querySelector("[type=radio]");
  const chip = root.querySelector("[data-chip]");
  const [sentence, kind, sign] = !kept ? [say("unanswered"), "", "no"]
    : !store.isSafe(id) ? [say("notKept"), "bad", "bad"]
    : kept.exempt ? [`${say("exempted")} · ${when(kept.at)}`, "ok", "ok"]
    : held && !kept.evidence ? [say("held"), "proof", "pin"]
    : [when(kept.at), "ok", "ok"];
  chip.className = `chip ${kind}`;
  chip.querySelector("use").setAttribute("href", `#${sign}`);
  chip.querySelector("span").textContent = sentence;
}

function when(instant) {
  const day = new Date(instant);
  const today = day.toDateString() === new Date().toDateString();
  return today ? say("kept", clockOf(day)) : say("keptOn", `${dayOf(day)}, ${clockOf(day)}`);
}

/** Says what is wrong with an answer, beside its fields; an empty sentence takes it back. part: of the fields' names, where not all are meant. */
export function error(root, sentence, part = "") {
  const place = root.querySelector("[data-error]");
  if (place.textContent !== sentence) {
    place.textContent = sentence;
  }
  place.hidden = sentence === "";
  root.querySelectorAll(".field .in, .field textarea").forEach((input) => {
    if (sentence && input.name.startsWith(part)) {
      input.setAttribute("aria-invalid", "true");
    } else {
      input.removeAttribute("aria-invalid");
    }
  });
}
