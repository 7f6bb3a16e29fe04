/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

/**
 * One domain in menu, bars and tables.
 *
 * @param number from 1
 * @param inScope whether it counts for this collectivity
 * @param score such as « 72,5 % »; a dash where out of scope
 * @param strict the score with declarations put back; empty where it is the same
 * @param width of the bar, as an SVG length in percent
 * @param floor where the next level's own demand on this domain stands; empty where there is none
 * @param weight share of the global score, such as « 18 % »
 * @param progress such as {@code 7/12}
 * @param done whether all that is asked is answered
 */
public record DomainLine(
        String id,
        int number,
        String name,
        String href,
        boolean inScope,
        String score,
        String strict,
        String width,
        String floor,
        String weight,
        String progress,
        boolean done) {}
