// SPDX-License-Identifier: AGPL-3.0-or-later
// Files on their way, as a line with its progress, a way to stop it, and why they didn't arrive.
import { copy, say, tell } from "../assess/words.js";
import { send } from "./send.js";

/** Why a file can't be sent; empty where it can. */
export function hindrance(file) {
  return file.size > Number(say("fileLimit")) ? say("tooLarge") : file.size === 0 ? say("emptyFile") : "";
}

/**
 * Sends a form and shows how far it is. place: the list of lines; name: what is sent; hinder: why it can't be; focus: where one goes on
 * when the line is gone; then: told what became of it.
 */
export function parcel({ place, address, name, fields, hinder, focus, then }) {
  const line = copy("t-sending");
  const part = (key) => line.querySelector(`[data-${key}]`);
  const bar = line.querySelector("progress");
  line.querySelectorAll("[data-name]").forEach((part) => { part.textContent = ` ${name}`; });
  bar.setAttribute("aria-label", say("sendingOne", name));
  place.append(line);

  function away() {
    const held = line.contains(document.activeElement);
    line.remove();
    if (held) {
      focus.focus();
    }
  }

  /** Which buttons make sense. again: whether another try may help; null while it is on its way. */
  function stands(again) {
    part("retry").hidden = !again;
    part("away").hidden = again === null;
    part("cancel").hidden = again !== null;
  }

  function refused(why, again) {
    bar.hidden = true;
    part("at").textContent = "";
    part("why").textContent = why;
    part("why").hidden = false;
    stands(again);
    tell(`${say("notSent", name)} ${why}`);
  }

  async function go() {
    bar.hidden = false;
    part("why").hidden = true;
    stands(null);
    part("at").textContent = say("waiting");
    const { done, cancel } = send(address, fields, (share) => {
      bar.value = Math.floor(share * 100);
      part("at").textContent = share === 1 ? say("checking") : `${Math.floor(share * 100)} %`;
    });
    part("cancel").onclick = cancel;
    const found = await done;
    if (found.kind === "cancelled") {
      tell(say("cancelled", name));
      away();
    } else if (found.kind === "done") {
      away();
    } else {
      refused(found.why, found.again);
    }
    then(found);
  }

  part("retry").onclick = go;
  part("away").onclick = away;
  if (hinder) {
    refused(hinder, false);
  } else {
    go();
  }
}
