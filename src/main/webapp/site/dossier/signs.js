// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said beside each question and of the page as a whole: saved, on its way, or not.
import { clockOf, dayOf, say, words } from "../assess/words.js";

/** Such as « 14:32 », or with its day where that is another; by the edition's clocks, as everything else on the page. */
export function clock(instant) {
  const day = new Date(instant);
  const time = clockOf(day, words.zone);
  const today = dayOf(day, words.zone) === dayOf(new Date(), words.zone) && new Date() - day < 7 * 86_400_000;
  return { today, text: today ? time : `${dayOf(day, words.zone)}, ${time}` };
}

/** Who kept it and when, in a sentence. */
export function kept({ at, by, byId }) {
  const { today, text } = clock(at);
  const sentence = say(today ? "saved" : "savedOn", text);
  return by && byId !== words.person ? `${sentence} ${say("savedBy", by)}` : sentence;
}

/** Shows on a chip a sentence, in a tone, with a sign. */
export function mark(chip, [sentence, kind, sign]) {
  const place = chip.querySelector("span");
  if (place.textContent !== sentence) {
    place.textContent = sentence;
  }
  chip.className = `chip ${kind}`;
  chip.querySelector("use").setAttribute("href", `#${sign}`);
}

/** What a chip says of a desk that isn't at rest; null where it is. */
export function unrest(desk) {
  return desk.dispute ? [say("disputed"), "warn", "two"]
    : desk.refusals.length ? [say("refused"), "bad", "bad"]
    : desk.mine && desk.trouble ? [say("unsaved"), "bad", "bad"]
    : desk.mine && desk.failing ? [say(desk.unkept ? "unkept" : "unsaved"), "bad", "bad"]
    : desk.mine ? [say("saving"), "", "two"]
    : null;
}

/** At a question's foot. desk: the question's desk. */
export function sign(desk) {
  const { root, known } = desk;
  mark(root.querySelector("[data-chip]"), unrest(desk)
    ?? (known.version === 0 || known.state === "unanswered" && !known.justification ? [say("unanswered"), "", "no"]
    : root.hasAttribute("data-held") ? [say("held"), "proof", "pin"]
    : [kept(known), "ok", "ok"]));
  root.querySelector(".standing option").textContent = say(((desk.mine ?? known).answer ?? null) === null ? "stateNone" : "stateGiven");
  root.querySelector("[data-clear]").hidden = !root.querySelector(".choices :checked");
  root.querySelector("[data-past]").hidden = known.version === 0;
}

/** Of the whole page. */
export function signAll(desks) {
  const open = desks.filter((desk) => desk.mine);
  const bad = open.filter((desk) => desk.failing || desk.trouble || desk.refusals.length);
  const last = desks.map((desk) => desk.savedAt).filter(Boolean).sort().at(-1);
  const said = bad.length ? [say("allUnsaved", bad.length), "bad", "bad"]
    : open.some((desk) => desk.dispute) ? [say("disputed"), "warn", "two"]
    : open.length ? [say("allSaving"), "", "two"]
    : [last ? say("allSaved", clock(last).text) : say("allClean"), "ok", "ok"];
  // on a phone, beside the score too
  document.querySelectorAll("#saved, #peek-saved").forEach((chip) => mark(chip, said));
}
