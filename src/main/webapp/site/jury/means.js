// SPDX-License-Identifier: AGPL-3.0-or-later
// Between the inputs of one part of a review and what is sent: what was written, what it gives, and why it can't be sent yet.
import { decimal, kindOf } from "../assess/fields.js";
import { words } from "../assess/words.js";
import { change } from "../dossier/wire.js";

const FIELDS = {
  question: ["verdict", "answer", "reason", "evidence", "note", "word"],
  opinion: ["opinion"],
  conclusion: ["level", "mentions", "strengths", "ways", "note", "word"],
};
const FIGURES = ["percentage", "number"];
const CORRECTED = "corrected";
const fieldsOf = (root) => FIELDS[root.dataset.role];
const inputs = (root, field) => [...root.querySelectorAll(`[data-field="${field}"]`)];
const isFigure = (root) => FIGURES.includes(root.dataset.kind);
const bare = ({ base, ...written }) => JSON.stringify(written);
const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

function read(root, field, changed) {
  if (field === "answer") {
    return kindOf(root).read(root, changed) ?? null;
  }
  const all = inputs(root, field);
  if (all[0]?.type === "radio") {
    return all.find((input) => input.checked)?.value || null;
  }
  if (all[0]?.type === "checkbox") {
    return some(all.filter((input) => input.checked).map((input) => input.value));
  }
  return all[0]?.dataset.lines ? some(linesOf(all[0].value)) : all[0]?.value || null;
}

const some = (list) => (list.length ? list : null);

function show(root, field, value) {
  const all = inputs(root, field);
  if (["radio", "checkbox"].includes(all[0]?.type)) {
    all.forEach((input) => { input.checked = [value ?? []].flat().includes(input.value); });
  } else if (all[0]) {
    all[0].value = [value ?? ""].flat().join("\n");
  }
}

/** What the inputs say, as written; an answer only where it is corrected. */
export function written(root, changed) {
  const now = Object.fromEntries(fieldsOf(root).map((field) => [field, read(root, field, changed)]));
  if ("answer" in now && now.verdict !== CORRECTED) {
    now.answer = null;
  }
  return now;
}

/** Shows what was written; where nothing is corrected, the answer that was declared waits to be. */
export function write(root, wanted) {
  for (const field of fieldsOf(root)) {
    if (field === "answer") {
      const declared = root.dataset.declared ? JSON.parse(root.dataset.declared) : null;
      kindOf(root).show(root, (wanted.verdict === CORRECTED ? wanted.answer : declared) ?? undefined);
    } else {
      show(root, field, wanted[field]);
    }
  }
}

/** A kept part as it would have been written. */
export function asWritten(root, kept) {
  return Object.fromEntries(fieldsOf(root).map((field) => {
    const value = kept[field] ?? null;
    const number = value !== null && (field === "level" || field === "answer" && isFigure(root));
    return [field, number ? String(value) : value];
  }));
}

export const alike = (one, other) => bare(one ?? {}) === bare(other ?? {});

/** Why this can't be sent; empty where it can. */
export const trouble = (root, { verdict, answer }) => (verdict === CORRECTED && answer !== null ? kindOf(root).trouble(answer) : "");

/** As the server takes it. */
export function given(root, wanted) {
  const sent = { ...wanted };
  if (wanted.level) {
    sent.level = Number(wanted.level);
  }
  if (isFigure(root) && wanted.answer !== null) {
    sent.answer = Number(decimal(String(wanted.answer)));
  }
  return sent;
}

/** Sends a desk's part. */
export const put = (desk, sent) => change(`/api/v1/${words.api}/${desk.root.dataset.part}`, desk.base, sent, keptOf);

/** A part as it is told, in the shape in which the page comes with it. */
function keptOf(told) {
  const { changedAt, ...part } = told.part ?? told;
  return { ...part, at: changedAt };
}

/** Lines in which people read what was written. */
export function lines(root, wanted) {
  const answers = fieldsOf(root).filter((field) => wanted[field] !== null).flatMap((field) => {
    const all = inputs(root, field).filter((input) => ["radio", "checkbox"].includes(input.type));
    const named = (value) => (all.find((input) => input.value === value)?.closest("label").textContent ?? String(value)).trim();
    return [wanted[field]].flat().map(named);
  });
  return { answers, marked: "", justification: "" };
}

export const isMergeable = () => false;

/** Where one goes on after a choice between two. */
export const first = (root) => root.querySelector("input, select, textarea");
