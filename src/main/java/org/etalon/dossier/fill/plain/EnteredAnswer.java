/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill.plain;

import java.util.Map;

/**
 * What came back from a form for one question.
 *
 * @param version that the form was made from
 * @param mark of what stood in the form, see {@link SaveEntered#mark}
 * @param sent as REST's {@code answer}, {@code state} and {@code justification}
 */
public record EnteredAnswer(String question, long version, String mark, Map<String, Object> sent) {}
