/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

/** A place on Earth (WGS 84). */
public record Degrees(double longitude, double latitude) {}
