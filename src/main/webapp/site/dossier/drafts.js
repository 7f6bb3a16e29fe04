// SPDX-License-Identifier: AGPL-3.0-or-later
// What was written and not yet kept by the server, in this browser's storage: one key a question, of this person alone.
import { words } from "../assess/words.js";

const prefix = `etalon-${words.keeps ?? "dossier"}/${words.id}/${words.person}/`;
const bare = ({ base, ...written }) => JSON.stringify(written);
const unkept = new Set();

/** What was written to a question, with the version that it started from as base, or null. */
export function draft(question) {
  try {
    return JSON.parse(localStorage.getItem(prefix + question));
  } catch {
    return null;
  }
}

export function keepDraft(question, written) {
  try {
    localStorage.setItem(prefix + question, JSON.stringify(written));
    unkept.delete(question);
  } catch {
    unkept.add(question);
  }
}

/** Forgets what the server has kept; what another tab has written since stays. */
export function dropDraft(question, written) {
  const there = draft(question);
  if (there && bare(there) === bare(written)) {
    localStorage.removeItem(prefix + question);
  }
  unkept.delete(question);
}

/** Whether the storage refused something that the server doesn't have either. */
export const isUnkept = (question) => unkept.has(question);
