/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.evidence;

/** A question as people call it. @param number as it is shown, such as {@code 12} or {@code 2.3} */
public record Numbered(String number, String id) {}
