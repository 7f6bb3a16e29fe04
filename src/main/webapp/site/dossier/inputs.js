// SPDX-License-Identifier: AGPL-3.0-or-later
// Between a question's inputs and what is sent: what was written, what it gives, and why it can't be sent yet.
import { decimal, kindOf } from "../assess/fields.js";
import { language, say } from "../assess/words.js";

const MARKED = ["to-confirm", "unknown", "not-applicable"];
const FIGURES = ["percentage", "number"];
const WHY = /^(justification|explanation)-/;
const field = (root, name) => root.querySelector(`[name="${name}.${root.dataset.question}"]`);

/** What the inputs say, as written. */
export function written(root, changed) {
  return {
    answer: kindOf(root).read(root, changed) ?? null,
    state: field(root, "s").value,
    justification: field(root, "j").value || null,
  };
}

/** Shows what was written. */
export function write(root, { answer, state, justification }) {
  kindOf(root).show(root, answer ?? undefined);
  field(root, "s").value = state;
  field(root, "j").value = justification ?? "";
}

/** A kept answer as it would have been written. */
export function asWritten(root, { answer, state, justification }) {
  const figure = FIGURES.includes(root.dataset.kind) && answer !== null;
  return { answer: figure ? String(answer) : answer, state: MARKED.includes(state) ? state : "", justification: justification ?? null };
}

export const alike = (one, other) => JSON.stringify([one.answer, one.state, one.justification]) === JSON.stringify([other.answer, other.state, other.justification]);

/** Why this can't be sent; empty where it can. */
export function trouble(root, { answer, state, justification }) {
  const wrong = answer === null ? "" : kindOf(root).trouble(answer);
  if (wrong) {
    return wrong;
  }
  if (state === "to-confirm" && answer === null) {
    return say("noAnswer");
  }
  return state === "not-applicable" && !justification?.trim() ? say("noReason") : "";
}

/** Which field's name begins how, of what can't be sent. */
export const part = (sentence, codes) => (sentence === say("noReason") || codes.length > 0 && codes.every((code) => WHY.test(code)) ? "j." : "q.");

/** As the server takes it. */
export function given(root, { answer, state, justification }) {
  const figure = FIGURES.includes(root.dataset.kind) && answer !== null;
  return {
    answer: figure ? Number(decimal(String(answer))) : answer,
    state: state || (answer === null ? "unanswered" : "answered"),
    justification,
  };
}

/** Lines in which people read what was written: the answer, what is said of it, and why. */
export function lines(root, { answer, state, justification }) {
  const choices = [...root.querySelectorAll(`.choices [name="q.${root.dataset.question}"]`)];
  const named = (value) => choices.find((choice) => choice.value === value)?.closest("label").querySelector(".text").textContent ?? String(value);
  const unit = root.querySelector(".unit span")?.textContent;
  const answers = answer === null ? [say("unanswered")] : [answer].flat().map((value) => (unit ? `${language === "fr" ? value.replace(".", ",") : value} ${unit}` : named(value)));
  const marked = [...field(root, "s").options].find((option) => option.value === state && state !== "")?.textContent;
  return { answers, marked, justification: justification ?? "" };
}

/** Whether two answers with their texts can become one with both texts. */
export const isMergeable = (mine, theirs) => Boolean(mine.justification && theirs.justification && mine.justification !== theirs.justification);

/** The one with the texts of both. */
export const merged = (mine, theirs) => ({ ...mine, justification: `${mine.justification}\n\n${theirs.justification}` });

/** Where one goes on after a choice between two. */
export const first = (root, which) => root.querySelector(which === "both" ? "textarea[name^='j.']" : "select");
