/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

/**
 * One domain in menu and tables.
 *
 * @param number from 1
 * @param declared its score as handed in, such as « 72,5 % »; a dash where out of scope
 * @param reviewed its score with the juror's verdicts
 * @param judged how many answers the juror has judged
 * @param toJudge of how many
 */
public record JudgedDomain(
        String id, int number, String name, String href, String declared, String reviewed, int judged, int toJudge) {
    /** Whether nothing is left to judge. */
    public boolean done() {
        return judged == toJudge;
    }

    /** Whether the verdicts change its score. */
    public boolean changed() {
        return !declared.equals(reviewed);
    }
}
