// SPDX-License-Identifier: AGPL-3.0-or-later
// Between native inputs and what is kept: each kind of question shows an answer and reads it back.
import { quoted, say, tell, words } from "./words.js";

/** A number as people write it, or null: comma or point, spaces between thousands, a percent sign, a minus. */
export function decimal(text) {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".").replace(/^\u2212/, "-").replace(/%$/, "");
  return /^-?\d{1,18}(\.\d{1,18})?$/.test(plain) ? plain : null;
}

/** The same of what may be large; 1,000 and 1.000 are none: to some they are a thousand, to others one. */
function large(text) {
  const plain = decimal(text);
  return plain !== null && /^-?[1-9]\d{0,2}\.\d{3}$/.test(plain) ? null : plain;
}

/** A kept number as this language writes it. */
export function written(number) {
  return document.documentElement.lang === "fr" ? number.replace(".", ",") : number;
}

const ticks = (root) => [...root.querySelectorAll(`[name="q.${root.dataset.question}"]`)];
const field = (root) => root.querySelector(`[name="q.${root.dataset.question}"]`);

const chosen = {
  show: (root, answer) => ticks(root).forEach((tick) => { tick.checked = [answer].flat().includes(tick.value); }),
};

const one = { ...chosen, read: (root) => ticks(root).find((tick) => tick.checked)?.value };

const several = {
  ...chosen,
  read(root, changed) {
    if (changed?.checked) {
      leaveAlone(ticks(root), changed);
    }
    const values = ticks(root).filter((tick) => tick.checked).map((tick) => tick.value);
    return values.length ? values : undefined;
  },
};

/** An exclusive choice sends the others away, and another choice sends it away. */
function leaveAlone(all, changed) {
  const unfit = all.filter((tick) => tick !== changed && tick.checked && (changed.dataset.exclusive || tick.dataset.exclusive));
  unfit.forEach((tick) => { tick.checked = false; });
  if (unfit.length && changed.dataset.exclusive) {
    tell(say("alone"));
  }
}

/** read: what a text is as a number, or null. */
const figure = (read) => ({
  show: (root, answer) => { field(root).value = answer === undefined ? "" : written(String(answer)); },
  read: (root) => {
    const text = field(root).value;
    return text.trim() === "" ? undefined : read(text) ?? text;
  },
  trouble: (answer) => (read(String(answer)) === null ? say("noNumber", quoted(answer)) : ""),
});

const line = {
  show: (root, answer) => { field(root).value = answer ?? ""; },
  read: (root) => (field(root).value.trim() === "" ? undefined : field(root).value),
};

const list = {
  show(root, answer) {
    const rows = [].concat(answer ?? []);
    const items = root.querySelector("ol");
    while (items.children.length > Math.max(1, rows.length)) {
      items.lastElementChild.remove();
    }
    while (items.children.length < rows.length) {
      addRow(items);
    }
    number(items);
    ticks(root).forEach((input, at) => { input.value = rows[at] ?? ""; });
  },
  read(root) {
    const values = ticks(root).map((input) => input.value.trim()).filter((text) => text !== "");
    return values.length ? values : undefined;
  },
};

/** One more empty row at the end, or after the row given. */
function addRow(items, after = items.lastElementChild) {
  const row = items.firstElementChild.cloneNode(true);
  const input = row.querySelector("input");
  input.value = "";
  input.removeAttribute("value");
  after.after(row);
  number(items);
  return input;
}

function number(items) {
  [...items.children].forEach((row, at) => {
    row.querySelector("input").setAttribute("aria-label", `${words.entry} ${at + 1}`);
    let remove = row.querySelector("button");
    if (items.children.length > 1 && !remove) {
      remove = document.createElement("button");
      remove.type = "button";
      remove.className = "btn quiet small";
      remove.dataset.remove = "yes";
      remove.textContent = "×";
      row.append(remove);
    } else if (items.children.length === 1) {
      remove?.remove();
    }
    remove?.setAttribute("aria-label", say("remove", at + 1));
  });
}

/** Makes a list grow by its button, by Enter and by pasting lines, and shrink by its crosses. changed: called after each. */
export function growing(root, changed) {
  const items = root.querySelector("ol");
  root.querySelector("[data-add]").addEventListener("click", () => addRow(items).focus());
  items.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
      const row = event.target.closest("li");
      (row.nextElementSibling?.querySelector("input") ?? addRow(items, row)).focus();
    }
  });
  items.addEventListener("paste", (event) => {
    const lines = event.clipboardData.getData("text").split(/\r?\n/).map((text) => text.trim()).filter(Boolean);
    if (lines.length > 1) {
      event.preventDefault();
      let row = event.target.closest("li");
      lines.forEach((text, at) => {
        const input = at === 0 && !event.target.value ? event.target : addRow(items, row);
        input.value = text;
        row = input.closest("li");
        input.focus();
      });
      changed();
    }
  });
  items.addEventListener("click", (event) => {
    if (event.target.closest("[data-remove]")) {
      const row = event.target.closest("li");
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      number(items);
      next.querySelector("input").focus();
      changed();
    }
  });
}

const KINDS = { "yes-no": one, single: one, multiple: several, percentage: figure(decimal), number: figure(large), list };

/** How this question is shown and read. */
export function kindOf(root) {
  return { trouble: () => "", ...(KINDS[root.dataset.kind] ?? line) };
}
