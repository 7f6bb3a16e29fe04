/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.rest;

import java.time.Instant;
import java.util.List;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelRow;
import org.etalon.label.publication.Publication;
import org.etalon.label.publication.Rehearsal;
import org.etalon.label.publication.Rehearsal.Candidate;

/**
 * What a publication shows, for organisers beforehand.
 *
 * @param at ISO 8601 in UTC; absent where none is set
 * @param isPublic whether it has come
 * @param undecided how many dossiers were handed in and neither refused nor decided on
 * @param labels as everybody will see them
 * @param candidates as each will see their own
 */
public record RehearsalJson(
        String at,
        String endsOn,
        boolean isPublic,
        int undecided,
        List<PublicJson> labels,
        List<CandidateJson> candidates) {
    /** A label as it will be public. */
    public record PublicJson(
            String id,
            String code,
            String name,
            String collectivity,
            Integer level,
            Integer score,
            List<String> mentions) {
        static PublicJson of(LabelRow label) {
            return new PublicJson(
                    label.id().toString(),
                    label.code(),
                    label.name(),
                    label.collectivity(),
                    label.level(),
                    label.score(),
                    label.mentions());
        }
    }

    /** What a candidate will see: level, why, and scores before and after the review, in hundredths of a percent, and the opinion. */
    public record CandidateJson(
            String dossier,
            String name,
            String collectivity,
            int level,
            StandingJson before,
            StandingJson after,
            List<DomainJson> domains,
            List<String> mentions,
            String reason,
            List<String> strengths,
            List<String> ways) {
        static CandidateJson of(Candidate candidate) {
            LabelResult result = candidate.standing().result();
            return new CandidateJson(
                    candidate.dossier().toString(),
                    candidate.name(),
                    candidate.collectivity(),
                    result.level(),
                    new StandingJson(result.before().level(), result.before().global()),
                    new StandingJson(result.after().level(), result.after().global()),
                    result.domains().stream()
                            .map(each -> new DomainJson(each.domain(), each.before(), each.after(), each.opinions()))
                            .toList(),
                    result.mentions(),
                    candidate.standing().reason(),
                    result.strengths(),
                    result.ways());
        }
    }

    public record StandingJson(int level, int global) {}

    public record DomainJson(String domain, Integer before, Integer after, List<String> opinions) {}

    static RehearsalJson of(Rehearsal rehearsal) {
        return new RehearsalJson(
                rehearsal
                        .publication()
                        .map(Publication::at)
                        .map(Instant::toString)
                        .orElse(null),
                rehearsal
                        .publication()
                        .flatMap(Publication::endsOn)
                        .map(Object::toString)
                        .orElse(null),
                rehearsal.isPublic(),
                rehearsal.undecided().count(),
                rehearsal.labels().stream().map(PublicJson::of).toList(),
                rehearsal.candidates().stream().map(CandidateJson::of).toList());
    }
}
