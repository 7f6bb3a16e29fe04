/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The score beside the questions.
 *
 * @param number the global score without its sign, such as {@code 72,5}
 * @param score the same with it
 * @param needle where it stands on the rule, as an SVG length in percent
 * @param level reached, 0 where none is
 * @param levels how many there are
 * @param levelSaid such as « Niveau 2 sur 5 »
 * @param meaning of the level reached, as HTML blocks; may be empty
 * @param next how far the next level is, in a sentence
 * @param nextLevel the level that the checklist is about
 * @param floorNote what the upright line in the bars means; empty where there is none
 * @param proof the proof coverage; empty where no level asks for it
 * @param strict the score with declarations put back, in a sentence; empty where nothing was declared
 */
public record Panel(
        String number,
        String score,
        String needle,
        int level,
        int levels,
        String levelSaid,
        String meaning,
        String next,
        String nextLevel,
        List<ScaleMark> marks,
        List<DomainLine> domains,
        String floorNote,
        Radar radar,
        List<ChecklistItem> checklist,
        String proof,
        String strict,
        int answered,
        int asked) {

    /** What holds of the next level. */
    public List<ChecklistItem> holding() {
        return only(true).toList();
    }

    /** What lacks for the next level. */
    public List<ChecklistItem> lacking() {
        return only(false).toList();
    }

    private Stream<ChecklistItem> only(boolean done) {
        return checklist.stream().filter(item -> item.done() == done);
    }
}
