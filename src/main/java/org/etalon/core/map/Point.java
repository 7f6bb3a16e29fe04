/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

/** A point of a drawing: x to the right, y downwards, in its units. */
public record Point(double x, double y) {}
