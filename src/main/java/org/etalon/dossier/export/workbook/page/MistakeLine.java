/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.page;

/** @param cell such as « Réponses, E12 » */
public record MistakeLine(String cell, String sentence) {}
