/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.List;

/**
 * Questions under one title, or those that stand between sections without one.
 *
 * @param id empty where it has no title
 * @param title as HTML within one line; may be empty
 * @param intro as HTML blocks; may be empty
 */
public record FormSection(String id, String title, String intro, List<FormQuestion> questions) {}
