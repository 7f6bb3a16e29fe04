/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

/**
 * A field of a form with what was entered in it.
 *
 * @param name as {@link EnteredForm} knows it
 */
public record FormField(String name, String value) {}
