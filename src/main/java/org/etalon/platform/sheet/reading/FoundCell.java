/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

/** @param calculated whether a formula stands there, and the value is only its result */
public record FoundCell(Found value, boolean calculated) {}
