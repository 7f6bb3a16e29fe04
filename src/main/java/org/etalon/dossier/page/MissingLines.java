/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import java.util.List;
import java.util.function.Predicate;
import org.etalon.core.questionnaire.Domain;
import org.etalon.dossier.submission.Gap;
import org.etalon.membership.MemberAction;

/** Says what a dossier lacks, in the order of {@link Gap#list}. */
public record MissingLines(Opened opened) {
    public List<MissingLine> list() {
        return list(domain -> true);
    }

    /** Of domains that the reader may answer; of all, where they answer nowhere. */
    public List<MissingLine> listTheirs() {
        var powers = opened.head().powers();
        return powers.may(MemberAction.ANSWER)
                ? list(domain -> powers.mayIn(domain.id(), MemberAction.ANSWER))
                : list();
    }

    private List<MissingLine> list(Predicate<Domain> wanted) {
        return Gap.list(opened.dossier(), opened.assessment()).stream()
                .filter(gap -> wanted.test(gap.question().place().domain()))
                .map(this::line)
                .toList();
    }

    private MissingLine line(Gap gap) {
        Domain domain = gap.question().place().domain();
        return new MissingLine(
                kind(gap.kind()),
                opened.addresses().of(domain, gap.id()),
                opened.numbered(gap.question()),
                "page.missing." + gap.kind().key());
    }

    private static String kind(Gap.Kind kind) {
        return switch (kind) {
            case REQUIRED -> "todo";
            case HELD_BACK -> "proof";
            case TO_CONFIRM, UNKNOWN -> "look";
        };
    }
}
