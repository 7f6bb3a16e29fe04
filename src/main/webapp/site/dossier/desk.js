// SPDX-License-Identifier: AGPL-3.0-or-later
// One question: what the server keeps of it, what was written since, and the one save on its way.
import { error } from "../assess/chips.js";
import { showDispute } from "./dispute.js";
import { draft, dropDraft, isUnkept, keepDraft } from "./drafts.js";
import * as answers from "./inputs.js";
import { put } from "./wire.js";

const REST = 800;
const MOST_REST = 4_000;

const ANSWERS = { ...answers, put: (desk, given) => put(desk.id, desk.base, given) };

/**
 * A question's desk. told: called after each change of its standing; outcome: what became of a save, first asked whether to go on;
 * means: what stands between its inputs and what is sent, see inputs.js.
 */
export function deskOf(root, { told, outcome, mayCall, means = ANSWERS }) {
  const { alike, asWritten, given, trouble, write, written } = means;
  const desk = {
    root,
    means,
    id: root.dataset.question,
    known: JSON.parse(root.dataset.kept ?? root.querySelector("[data-kept]").dataset.kept),
    mine: null,
    base: 0,
    flying: false,
    failing: false,
    refusals: [],
    codes: [],
    dispute: null,
    trouble: "",
    savedAt: null,
    unkept: false,
  };
  let timer = 0;
  let since = 0;
  let later = null;

  const tell = () => {
    showDispute(desk, choose);
    told(desk);
  };

  /** Takes up what the inputs say now. */
  function take(changed) {
    const now = written(root, changed);
    if (!desk.mine) {
      desk.base = desk.known.version;
      since = Date.now();
    }
    desk.refusals = [];
    desk.codes = [];
    desk.mine = !desk.dispute && !desk.flying && alike(now, asWritten(root, desk.known)) ? null : now;
    if (desk.mine) {
      keepDraft(desk.id, { ...now, base: desk.base });
    } else {
      desk.failing = false;
      dropDraft(desk.id, draft(desk.id) ?? now);
    }
    judge();
    tell();
  }

  function judge() {
    desk.trouble = desk.mine ? trouble(root, desk.mine) : "";
    desk.unkept = isUnkept(desk.id);
    const sentence = desk.trouble || desk.refusals.join(" ");
    error(root, sentence, means.part?.(sentence, desk.codes));
  }

  async function send() {
    clearTimeout(timer);
    if (!desk.mine || desk.flying || desk.trouble || desk.dispute || desk.refusals.length || !mayCall()) {
      return;
    }
    const sent = desk.mine;
    desk.flying = true;
    tell();
    const found = await means.put(desk, given(root, sent));
    desk.flying = false;
    desk.failing = found.kind === "failed" || found.kind === "signin";
    if (found.kind === "saved") {
      saved(found.kept, sent);
    } else if (found.kind === "stale") {
      desk.dispute = found.kept;
    } else if (found.kind === "refused" && alike(sent, desk.mine)) {
      desk.refusals = found.reasons;
      desk.codes = found.codes;
    }
    judge();
    tell();
    outcome(found, desk);
    if (found.kind === "saved" || found.kind === "refused") {
      send();
    }
  }

  function saved(kept, sent) {
    desk.known = kept;
    desk.base = kept.version;
    desk.savedAt = new Date().toISOString();
    since = Date.now();
    dropDraft(desk.id, sent);
    if (alike(sent, desk.mine)) {
      desk.mine = null;
    } else {
      keepDraft(desk.id, { ...desk.mine, base: desk.base });
    }
  }

  /** Sends once the writing rests; while it doesn't, every few seconds. */
  function soon() {
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(0, Math.min(REST, since + MOST_REST - Date.now())));
  }

  function choose(which) {
    const theirs = desk.dispute;
    const before = desk.mine;
    desk.known = theirs;
    desk.base = theirs.version;
    desk.dispute = null;
    if (which === "theirs") {
      desk.mine = null;
      dropDraft(desk.id, before);
      write(root, asWritten(root, theirs));
    } else {
      desk.mine = which === "both" ? means.merged(before, theirs) : before;
      write(root, desk.mine);
      keepDraft(desk.id, { ...desk.mine, base: desk.base });
    }
    judge();
    tell();
    means.first(root, which).focus();
    send();
  }

  /** Learns what stands at the server now; what is being written is left alone. */
  function learn(kept) {
    if (desk.dispute && kept.version > desk.dispute.version) {
      desk.dispute = kept;
      tell();
      return;
    }
    if (desk.mine || desk.flying || kept.version <= desk.known.version) {
      return;
    }
    if (document.hasFocus() && root.contains(document.activeElement) && document.activeElement.matches("textarea, .in")) {
      later = kept;
      return;
    }
    desk.known = kept;
    write(root, asWritten(root, kept));
    tell();
  }

  /** Takes up what this browser kept of an earlier visit. */
  function resume() {
    const there = draft(desk.id);
    const kept = asWritten(root, desk.known);
    if (there && !alike(there, kept)) {
      const { base, ...mine } = there;
      Object.assign(desk, { mine, base });
      write(root, mine);
      desk.dispute = base === desk.known.version ? null : desk.known;
    } else {
      write(root, kept);
      if (there) {
        dropDraft(desk.id, there);
      }
    }
    judge();
    tell();
    send();
  }

  root.addEventListener("focusout", (event) => {
    if (!root.contains(event.relatedTarget)) {
      const kept = later;
      later = null;
      queueMicrotask(() => kept && learn(kept));
      send();
    }
  });
  return Object.assign(desk, { take, send, soon, learn, resume, tell });
}
