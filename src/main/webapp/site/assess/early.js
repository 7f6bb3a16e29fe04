// SPDX-License-Identifier: AGPL-3.0-or-later
// On a slow line people write, tick and choose before the script has come: what they entered is entered again once it is there.

const CONTROLS = "input, select, textarea";
const TICKS = ["radio", "checkbox"];
const chosenAtFirst = (select) => Math.max(0, [...select.options].findIndex((option) => option.defaultSelected));

function isTouched(control) {
  if (control.type === "file") {
    return control.files.length > 0;
  }
  if (TICKS.includes(control.type)) {
    return control.checked !== control.defaultChecked && (control.type === "checkbox" || control.checked);
  }
  return control.matches("select") ? control.selectedIndex !== chosenAtFirst(control) : control.value !== control.defaultValue;
}

/**
 * What was entered so far in some part of the page. What comes back enters it again: to be called once all that is kept is shown and
 * whoever takes entries up listens. Long texts and lists that were kept only in this browser are added to, and never replaced unseen.
 */
export function early(root) {
  const touched = [...root.querySelectorAll(CONTROLS)].filter(isTouched)
    .map((control) => ({ control, value: control.value, checked: control.checked, sent: control.defaultValue }));
  return () => touched.forEach(enter);
}

function enter({ control, value, checked, sent }) {
  if (control.type === "file") {
    control.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  const shown = control.value;
  const isMore = shown !== "" && shown !== value && shown !== sent;
  if (TICKS.includes(control.type)) {
    control.checked = checked;
  } else if (isMore && control.matches("textarea")) {
    control.value = `${shown}\n\n${value}`;
  } else if (isMore && control.closest("[data-list]")) {
    control.closest(".field").querySelector("[data-add]").click();
    enter({ control: control.closest("[data-list]").lastElementChild.querySelector("input"), value, checked, sent: "" });
    return;
  } else {
    control.value = value;
  }
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
