// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of one item: another file takes its place, with its progress shown.
import { early } from "../assess/early.js";
import { hindrance, parcel } from "./parcel.js";
import { isSending } from "./send.js";

const input = document.querySelector("[data-replace]");
const drop = input?.closest(".drop");

function replace([file]) {
  if (file) {
    parcel({
      place: document.getElementById("sending"),
      address: input.dataset.replace,
      name: file.name,
      fields: [["file", file, file.name]],
      hinder: hindrance(file),
      focus: input,
      then: (found) => found.kind === "done" && location.assign(input.dataset.after),
    });
  }
}

input?.addEventListener("change", () => { replace([...input.files]); input.value = ""; });
drop?.addEventListener("drop", (event) => replace([...event.dataTransfer.files]));
drop?.addEventListener("dragover", () => drop.classList.add("over"));
["dragleave", "drop"].forEach((kind) => drop?.addEventListener(kind, () => drop.classList.remove("over")));
["dragover", "drop"].forEach((kind) => addEventListener(kind, (event) => event.preventDefault()));
early(document)();
addEventListener("beforeunload", (event) => isSending() && event.preventDefault());
