// SPDX-License-Identifier: AGPL-3.0-or-later
// The other language shows the same place of the page: what the address says behind # goes along.
document.querySelectorAll(".lang a").forEach((link) => link.addEventListener("click", () => { link.hash = location.hash; }));
