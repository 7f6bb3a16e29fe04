// SPDX-License-Identifier: AGPL-3.0-or-later
// Signing and handing in wait for what was written in this browser and isn't saved yet; where it was written says how to save it.
import { say, words } from "../assess/words.js";

const LOOK = 500;
const prefix = `etalon-dossier/${words.id}/${words.person}/`;
const place = document.getElementById("waiting");
let wanted = null;
let said = "";

/** The questions of which this browser has something that the server hasn't. */
const unsaved = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

function line(question) {
  const at = document.querySelector(`[data-question="${CSS.escape(question)}"]`);
  const item = document.createElement("li");
  item.append(at ? Object.assign(document.createElement("a"), { href: at.href, textContent: at.textContent }) : question);
  return item;
}

/** Says what is awaited; nothing where nothing is. */
function show(questions) {
  const now = questions.join(" ");
  if (now === said) {
    return;
  }
  said = now;
  place.replaceChildren();
  if (questions.length > 0) {
    const alert = Object.assign(document.createElement("div"), { className: "alert warn" });
    const many = questions.length === 1 ? say("waitingOne") : say("waitingMany", questions.length);
    const list = document.createElement("ul");
    list.append(...questions.map(line));
    alert.append(Object.assign(document.createElement("p"), { textContent: `${many} ${say("waiting")}` }), list);
    place.append(alert);
  }
}

/** What was to be sent goes once nothing is awaited; what was to be signed is to be read again first. */
function look() {
  const questions = unsaved();
  show(questions);
  if (questions.length === 0 && wanted) {
    const { form, button } = wanted;
    wanted = null;
    if (form.dataset.waits === "submit") {
      form.requestSubmit(button);
    } else {
      location.assign(location.pathname);
    }
  }
}

document.querySelectorAll("form[data-waits]").forEach((form) => form.addEventListener("submit", (event) => {
  if (unsaved().length > 0) {
    event.preventDefault();
    wanted = { form, button: event.submitter };
    look();
    place.scrollIntoView({ block: "nearest" });
  }
}));

addEventListener("storage", look);
setInterval(look, LOOK);
look();
