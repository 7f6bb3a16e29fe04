/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

/**
 * One thing entered that doesn't fit.
 *
 * @param at the question's id or, with {@code f.} before it, the fact's name
 * @param href the question's place; empty where there is no such question any more
 * @param sentence what is wrong
 */
public record Trouble(String at, String href, String sentence) {
    /** Whether it is of the collectivité and not of a question. */
    public boolean ofFacts() {
        return at.startsWith("f.");
    }
}
