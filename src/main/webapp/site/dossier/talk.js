// SPDX-License-Identifier: AGPL-3.0-or-later
// Between colleagues: comments, tasks, and who is given what. Each is sent by itself; answers and their saves are not touched.
import { copy, say, tell, words } from "../assess/words.js";
import { send } from "./wire.js";

const prefix = `etalon-dossier/${words.id}/${words.person}/talk/`;
const part = (place, name) => place.querySelector(`[data-${name}]`);
/** Of what is being written; notes below carry the same names with what they say. */
const field = (talk, name) => talk.querySelector(`.compose [data-${name}]`);
const textOf = (talk) => field(talk, "text");

/** Runs a call and takes up what it changed; says why it failed, and then gives false. */
async function run(place, answer, said) {
  const wrong = part(place, "wrong") ?? part(place.closest("[data-talk]") ?? document, "wrong");
  const back = await answer;
  const problem = back && !back.ok ? await back.json().catch(() => null) : null;
  const reasons = (problem?.problems ?? [problem]).map((each) => each?.detail).filter(Boolean);
  wrong.textContent = back?.ok ? "" : reasons.join(" ") || say("noteFailed");
  wrong.hidden = Boolean(back?.ok);
  if (back?.ok) {
    document.dispatchEvent(new Event("etalon:changed"));
    tell(say(said));
  }
  return Boolean(back?.ok);
}

/** What is being written at a question: a comment, a task, or a change of either. */
function composing(talk, { kind = "comment", note = null } = {}) {
  const task = kind === "task";
  talk.dataset.kind = kind;
  talk.note = note;
  field(talk, "task").hidden = !task;
  talk.querySelector("[data-do=send]").textContent = say(note ? "doKeep" : task ? "doAsk" : "doComment");
  talk.querySelector("[data-do=task]").hidden = task || Boolean(note);
  talk.querySelector("[data-do=cancel]").hidden = !task && !note;
}

function clear(talk) {
  textOf(talk).value = "";
  field(talk, "assignee").value = "";
  field(talk, "due").value = "";
  keep(talk);
  composing(talk);
}

function keep(talk) {
  const text = talk.note ? "" : textOf(talk).value;
  try {
    if (text) {
      localStorage.setItem(prefix + talk.dataset.talk, text);
    } else {
      localStorage.removeItem(prefix + talk.dataset.talk);
    }
  } catch {
    return; // a full or closed storage: the page still warns before it is left
  }
}

/** What was being written at a question and not sent. */
function written(talk) {
  try {
    return localStorage.getItem(prefix + talk.dataset.talk) ?? "";
  } catch {
    return "";
  }
}

const does = {
  async send(talk) {
    const task = talk.dataset.kind === "task";
    const said = { text: textOf(talk).value, ...(task ? { assignee: field(talk, "assignee").value, due: field(talk, "due").value } : {}) };
    const answer = talk.note
      ? send("PUT", `notes/${talk.note.id}`, said, { "If-Match": `"${talk.note.version}"` })
      : send("POST", "notes", { kind: talk.dataset.kind ?? "comment", question: talk.dataset.talk, ...said });
    if (await run(talk, answer, "noteSent")) {
      clear(talk);
      textOf(talk).focus();
    }
  },
  task(talk) {
    composing(talk, { kind: "task" });
    textOf(talk).focus();
  },
  cancel(talk) {
    clear(talk);
    textOf(talk).focus();
  },
  edit(talk, line) {
    const { note: id, version, kind, assignee, due } = line.dataset;
    composing(talk, { kind, note: { id, version } });
    textOf(talk).value = line.querySelector(".said").textContent;
    field(talk, "assignee").value = assignee ?? "";
    field(talk, "due").value = due ?? "";
    textOf(talk).focus();
  },
  async delete(talk, line) {
    if (confirm(say("noteSure")) && await run(talk, send("DELETE", `notes/${line.dataset.note}`), "noteDeleted")) {
      textOf(talk).focus();
    }
  },
  close: (talk, line) => run(talk, send("PUT", `notes/${line.dataset.note}/closing`), "noteSent"),
  reopen: (talk, line) => run(talk, send("DELETE", `notes/${line.dataset.note}/closing`), "noteSent"),
};

/** Adds what is to write, once. */
function furnish(talk) {
  if (talk.furnished) {
    return;
  }
  talk.furnished = true;
  const { talk: question, number, given } = talk.dataset;
  const box = copy("t-compose");
  box.querySelectorAll("[id]").forEach((each) => { each.id += `-${question}`; });
  box.querySelectorAll("[for]").forEach((each) => { each.htmlFor += `-${question}`; });
  box.querySelectorAll("[aria-describedby]").forEach((each) => each.setAttribute("aria-describedby", `te-${question}`));
  box.querySelectorAll("[data-no]").forEach((each) => { each.textContent = number; });
  talk.querySelector("details").append(box);
  if (textOf(talk)) {
    textOf(talk).addEventListener("input", () => keep(talk));
    textOf(talk).value = written(talk);
  }
  if (part(talk, "give")) {
    giving(part(talk, "give"), `questions/${question}`, given);
  }
}

/** Gives a part of the dossier to whom the list says. */
function giving(list, what, given) {
  let stands = given ?? "";
  list.value = stands;
  list.addEventListener("change", async () => {
    const kept = await run(list.closest(".give"), send("PUT", `assignments/${what}`, { assignee: list.value || null }), "noteGiven");
    stands = kept ? list.value : stands;
    list.value = stands;
  });
}

document.querySelectorAll("[data-talk]").forEach((talk) => {
  const details = talk.querySelector("details");
  details.addEventListener("toggle", () => details.open && furnish(talk));
  talk.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) {
      does[button.dataset.do](talk, button.closest("[data-note]"));
    }
  });
  details.open ||= written(talk) !== "" || location.hash === `#q-${talk.dataset.talk}` && words.show !== "";
  if (details.open) {
    furnish(talk);
  }
});

const domain = document.getElementById("tg-domain");
if (domain) {
  giving(domain, domain.dataset.give, domain.dataset.given);
}

addEventListener("beforeunload", (event) => {
  if ([...document.querySelectorAll("[data-talk]")].some((talk) => textOf(talk)?.value.trim())) {
    event.preventDefault();
  }
});
