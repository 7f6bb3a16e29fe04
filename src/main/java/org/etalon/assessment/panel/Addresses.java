/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import org.etalon.core.questionnaire.Domain;

/**
 * Where the questions of one questionnaire stand.
 *
 * @param root such as {@code /assess/territoire-numerique-libre/2026}
 * @param query what follows a page's address, such as {@code ?stratum=town}; may be empty
 * @param onePage whether all questions stand on the page at hand
 */
public record Addresses(String root, String query, boolean onePage) {
    /** The page of a domain, or its place on the page at hand. */
    public String of(Domain domain) {
        return onePage ? "#d-" + domain.id() : root + "/" + domain.id() + query;
    }

    /** The place of a question. */
    public String of(Domain domain, String question) {
        return (onePage ? "" : of(domain)) + "#q-" + question;
    }
}
