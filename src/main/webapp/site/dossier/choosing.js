// SPDX-License-Identifier: AGPL-3.0-or-later
// Two dialogs of a question's evidence: a link to be written, and something to be chosen from what has been sent before.
import { say, tell } from "../assess/words.js";
import { call } from "./send.js";

const linking = document.getElementById("linking");
const choosing = document.getElementById("choosing");
const FEW = 8;

[linking, choosing].forEach((dialog) => dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close()));
choosing.querySelector("[type=search]").addEventListener("input", narrow);

function warn(place, why) {
  place.textContent = why;
  place.hidden = !why;
}

/** Lets a link be written for a question. then: called once it is attached. */
export function openLinking(rest, question, then) {
  const url = linking.querySelector("[type=url]");
  const name = linking.querySelector("[type=text]");
  const error = linking.querySelector(".error");
  linking.querySelector("form").reset();
  warn(error, "");
  linking.querySelector("form").onsubmit = async (event) => {
    event.preventDefault();
    const found = await call("POST", rest, { url: url.value, questions: [question], ...(name.value.trim() && { title: name.value }) });
    url.toggleAttribute("aria-invalid", false);
    if (found.kind === "done") {
      linking.close();
      tell(say("attachedOne", found.told.title));
      then();
    } else {
      url.setAttribute("aria-invalid", "true");
      warn(error, found.why);
      url.focus();
    }
  };
  linking.showModal();
}

/** Lets items be chosen for a question. */
export async function openChoosing(rest, question, then) {
  const error = choosing.querySelector("[data-why]");
  const found = await call("GET", rest);
  const items = (found.told?.items ?? []).filter((item) => !item.questions.includes(question));
  choosing.querySelector("[data-items]").replaceChildren(...items.map(line));
  choosing.querySelector("[data-none]").hidden = items.length > 0 || found.kind !== "done";
  choosing.querySelector("[data-find]").hidden = items.length < FEW;
  choosing.querySelector("[type=search]").value = "";
  choosing.querySelector(".main").hidden = items.length === 0;
  warn(error, found.kind === "done" ? "" : found.why);
  choosing.querySelector("form").onsubmit = async (event) => {
    event.preventDefault();
    const refused = await attachAll(rest, question);
    warn(error, refused);
    then();
    if (!refused) {
      choosing.close();
    }
  };
  choosing.showModal();
}

/** Attaches what is ticked, one after the other; why one wasn't. */
async function attachAll(rest, question) {
  for (const box of choosing.querySelectorAll(":checked")) {
    const found = await call("PUT", `${rest}/${box.value}/questions/${encodeURIComponent(question)}`);
    if (found.kind !== "done") {
      return found.why;
    }
    tell(say("attachedOne", found.told.title));
    box.closest("li").remove();
  }
  return "";
}

function line({ id, title, latest }) {
  const item = document.createElement("li");
  const label = Object.assign(document.createElement("label"), { className: "declare" });
  const text = document.createElement("span");
  const more = Object.assign(document.createElement("span"), { className: "quiet small", textContent: ` ${latest.name ?? latest.url}` });
  text.append(title, more);
  label.append(Object.assign(document.createElement("input"), { type: "checkbox", value: id }), text);
  item.append(label);
  return item;
}

function narrow(event) {
  const wanted = plain(event.target.value);
  choosing.querySelectorAll("[data-items] li").forEach((item) => { item.hidden = !plain(item.textContent).includes(wanted); });
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
