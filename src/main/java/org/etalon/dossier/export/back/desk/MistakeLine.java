/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

/** @param place such as « Réponses, E12 », or a JSON pointer */
public record MistakeLine(String place, String sentence) {}
