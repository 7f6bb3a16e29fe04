/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.page;

import org.etalon.jury.appeal.AppealWish;

/**
 * What is held against what was found at a question, in words.
 *
 * @param question its id
 * @param href where it stands; empty where it is nowhere for who looks
 */
public record PointLine(String question, String title, String href, String words) {
    /** The name of its field. */
    public String field() {
        return AppealWish.field(question);
    }
}
