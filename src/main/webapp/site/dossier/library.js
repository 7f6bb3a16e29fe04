// SPDX-License-Identifier: AGPL-3.0-or-later
// The library: many files at once are first looked at by the server, which says where each would go, and then added.
import { early } from "../assess/early.js";
import { morph } from "../assess/morph.js";
import { copy, say, tell, words } from "../assess/words.js";
import { parcel } from "./parcel.js";
import { isSending } from "./send.js";

const rest = `/api/v1${words.root}/evidence/drop`;
const form = document.getElementById("drop");
const input = document.getElementById("files");
const preview = document.getElementById("preview");
const titles = new Map([...document.getElementById("t-questions").content.querySelectorAll("li")].map((line) => [line.dataset.question, line.textContent]));

/** Sends all files in one form. then: what to do with what was told. */
function sendAll(files, address, then) {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  tell(say("looking"));
  parcel({
    place: document.getElementById("sending"),
    address,
    name: files.length === 1 ? files[0].name : say("manyFiles", files.length),
    fields: files.map((file) => ["file", file, file.name]),
    hinder: size > Number(words.dropLimit) ? say("dropTooLarge") : "",
    focus: input,
    then: (found) => found.kind === "done" && then(found.told),
  });
}

function take(files) {
  if (files.length) {
    preview.replaceChildren();
    document.getElementById("sending").replaceChildren();
    sendAll(files, `${rest}?dry-run=true`, (told) => show("looked", told, () => sendAll(files, rest, added)));
  }
}

async function added(told) {
  show("added", told, null);
  const answer = await fetch(location.pathname, { cache: "no-store" }).catch(() => null);
  const fresh = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("library") : null;
  if (fresh) {
    morph(document.getElementById("library"), fresh);
  }
}

/** Says where each file goes or went. then: adds them; null where that is done. */
function show(title, told, then) {
  const said = copy("t-preview");
  said.querySelector("h3").textContent = say(title);
  said.querySelector("ul").append(
    ...told.placed.map((file) => lineOf(file.name, titles.get(file.question) ?? file.question, "chip proof", "pin")),
    ...told.loose.map((file) => lineOf(file.name, say("loose"), "quiet")),
    ...told.refused.map((file) => lineOf(file.name, file.detail, "error")));
  const some = told.placed.length + told.loose.length > 0;
  said.querySelector(".row").hidden = !then || !some;
  said.querySelector("[data-do]").onclick = () => { preview.replaceChildren(); then(); };
  said.querySelector("[data-leave]").onclick = () => { preview.replaceChildren(); input.focus(); };
  preview.replaceChildren(said);
  preview.focus();
  tell(say(title));
}

function lineOf(name, text, className, sign) {
  const item = document.createElement("li");
  const place = Object.assign(document.createElement("span"), { className });
  if (sign) {
    place.append(document.importNode(document.querySelector(`.chip use[href="#${sign}"]`)?.closest("svg") ?? new DocumentFragment(), true));
  }
  place.append(text);
  item.append(Object.assign(document.createElement("span"), { className: "name", textContent: name }), place);
  return item;
}

if (form) {
  const drop = form.querySelector(".drop");
  input.addEventListener("change", () => { take([...input.files]); input.value = ""; });
  drop.addEventListener("drop", (event) => take([...event.dataTransfer.files]));
  drop.addEventListener("dragover", () => drop.classList.add("over"));
  ["dragleave", "drop"].forEach((kind) => drop.addEventListener(kind, () => drop.classList.remove("over")));
  early(drop)();
}
["dragover", "drop"].forEach((kind) => addEventListener(kind, (event) => event.preventDefault()));
addEventListener("beforeunload", (event) => isSending() && event.preventDefault());
