// SPDX-License-Identifier: AGPL-3.0-or-later
// The result page: sends what is kept once, and shows what comes back.
import { mine } from "./file.js";
import { at, caller, formOf } from "./live.js";
import { morph } from "./morph.js";
import { storeOf } from "./store.js";
import { words } from "./words.js";

const store = storeOf(words.key);
const result = document.getElementById("result");
const score = caller(at("result"), () => formOf(store), (answer) => morph(result, answer.getElementById("result")));

document.addEventListener("click", (event) => event.target.closest("[data-print]") && print());
store.onElsewhere(() => document.hidden || score.soon());
addEventListener("pageshow", (event) => event.persisted && score.now());
document.addEventListener("visibilitychange", () => document.hidden || score.now());
mine(store, () => score.now());
// a form without script may have sent all there is: then the page is complete as it came
if (store.ids().length) {
  score.now();
}
