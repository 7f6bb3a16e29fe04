/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.util.Map;

/**
 * A part of a review to be changed.
 *
 * @param part its name
 * @param version that it starts from
 * @param said as REST would send it
 */
public record PartChange(String part, long version, Map<String, Object> said) {}
