/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

/** Somebody to choose. */
public record PersonOption(String id, String name) {}
