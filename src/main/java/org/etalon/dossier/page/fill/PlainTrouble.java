/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

/**
 * An answer of the plain form that was not kept.
 *
 * @param href its place
 * @param title its question
 * @param reason why; empty where somebody else was first
 */
public record PlainTrouble(String href, String title, String reason) {}
