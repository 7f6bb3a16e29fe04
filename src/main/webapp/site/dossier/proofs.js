// SPDX-License-Identifier: AGPL-3.0-or-later
// Evidence of questions: files by button, dropping or pasting, links, and what the collectivité has already sent.
import { language, say, tell, words } from "../assess/words.js";
import { openChoosing, openLinking } from "./choosing.js";
import { hindrance, parcel } from "./parcel.js";
import { call, isSending } from "./send.js";

const rest = `/api/v1${words.root}/evidence`;
const dropOf = (element) => element?.closest?.(".question")?.querySelector("[data-drop]");
const isOpen = (drop) => !drop.matches(":disabled, fieldset:disabled *");

/** changed: called after each change that the server has kept, and where it asks to sign in. */
export function watchProofs(changed) {
  document.querySelectorAll("[data-drop]").forEach((drop) => attend(drop, changed));
  document.addEventListener("paste", (event) => paste(event, changed));
  // a file dropped beside the mark would take the place of the page and of what is being written
  ["dragover", "drop"].forEach((kind) => addEventListener(kind, (event) => event.preventDefault()));
  addEventListener("beforeunload", (event) => isSending() && event.preventDefault());
}

function attend(drop, changed) {
  const question = drop.dataset.drop;
  const root = drop.closest(".question");
  const input = drop.querySelector("[type=file]");
  // what is chosen here is no answer
  drop.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => { sendAll(drop, [...input.files], changed); input.value = ""; });
  root.addEventListener("dragover", () => drop.classList.toggle("over", isOpen(drop)));
  root.addEventListener("dragleave", (event) => root.contains(event.relatedTarget) || drop.classList.remove("over"));
  root.addEventListener("drop", (event) => { drop.classList.remove("over"); sendAll(drop, [...event.dataTransfer.files], changed); });
  root.addEventListener("click", (event) => {
    const { choose, link, detach, title } = event.target.closest("button")?.dataset ?? {};
    if (choose) {
      openChoosing(rest, question, changed);
    } else if (link) {
      openLinking(rest, question, changed);
    } else if (detach) {
      leave(question, detach, title, input, changed);
    }
  });
}

function sendAll(drop, files, changed) {
  if (!isOpen(drop) || files.length === 0) {
    return;
  }
  tell(files.length === 1 ? say("sendingOne", files[0].name) : say("sendingMany", files.length));
  files.forEach((file) => parcel({
    place: drop.parentElement.querySelector("[data-sending]"),
    address: rest,
    name: file.name,
    fields: [["question", drop.dataset.drop], ["file", file, file.name]],
    hinder: hindrance(file),
    focus: drop.querySelector("[type=file]"),
    then: (found) => arrived(found, file, changed),
  }));
}

function arrived(found, file, changed) {
  if (found.kind === "done") {
    tell(say("attachedOne", file.name));
  }
  if (found.kind === "done" || found.away) {
    changed();
  }
}

/** A screenshot has no name of its own. */
function named(file) {
  const now = new Date().toLocaleString(language, { dateStyle: "short", timeStyle: "medium" }).replace(/[/:]/g, "-").replace(",", "");
  return file.name === "image.png" ? new File([file], say("screenshot", now), { type: file.type }) : file;
}

function paste(event, changed) {
  const drop = dropOf(document.activeElement);
  const files = [...event.clipboardData.files];
  if (drop && files.length) {
    event.preventDefault();
    sendAll(drop, files.map(named), changed);
  }
}

async function leave(question, item, title, input, changed) {
  const found = await call("DELETE", `${rest}/${item}/questions/${encodeURIComponent(question)}`);
  input.focus();
  tell(found.kind === "done" ? say("detached", title) : found.why);
  changed();
}
