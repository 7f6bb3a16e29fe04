/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.etalon.core.problem.Problem;
import org.etalon.core.review.Verdict.Proof;
import org.etalon.core.review.Verdict.Stance;
import org.etalon.core.scoring.Scoring;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.review.said.PartName;
import org.etalon.jury.review.said.PartReading;
import org.etalon.jury.review.said.ReviewProblem;
import org.etalon.jury.review.said.Told;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.text.CanonicalText;

/**
 * A reader at their own review, in one transaction; another of their windows waits.
 *
 * @param under what stands there
 */
public record ReviewDesk(UnderReview under) {
    /** @param engines the engine of a questionnaire by its key */
    public static ReviewDesk at(Reader reader, Function<String, Scoring> engines) throws SQLException {
        ReviewRepository.lock(reader.desk().connection(), reader.juror());
        return new ReviewDesk(UnderReview.read(reader, engines));
    }

    /**
     * Changes one part. What would change nothing is answered as kept, whatever it started from, so that a save whose answer got lost can be
     * sent again.
     *
     * @param sent plain values, see {@code docs/jury.md}
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such part; with everything that doesn't fit; where
     *     nothing is to be written by the reader now
     */
    public ReviewOutcome save(String part, Map<String, Object> sent, LongPredicate started) throws SQLException {
        String content = PartReading.read(under.terms(), part, sent);
        refuseUnlessWriting();
        ReviewPart before = under.review().part(part);
        if (before.content().equals(content)) {
            return new ReviewOutcome.Saved(under, before);
        }
        if (!started.test(before.version())) {
            return new ReviewOutcome.Stale(under, before);
        }
        UnderReview after = put(Map.of(part, content));
        return new ReviewOutcome.Saved(after, after.review().part(part));
    }

    /**
     * Puts all of it in the place of what was; parts that are not named say nothing any more.
     *
     * @param sent parts by their names
     * @param started whether the change started from this revision
     * @return empty where it started from another; nothing was changed then
     * @throws org.etalon.core.problem.RefusedException as with {@link #save}
     */
    public Optional<UnderReview> replace(Map<String, Map<String, Object>> sent, LongPredicate started)
            throws SQLException {
        Map<String, String> wanted = new LinkedHashMap<>();
        under.review()
                .parts()
                .keySet()
                .forEach(name -> wanted.put(name, ReviewPart.nothing(name).content()));
        for (var part : sent.entrySet()) {
            wanted.put(part.getKey(), PartReading.read(under.terms(), part.getKey(), part.getValue()));
        }
        refuseUnlessWriting();
        wanted.entrySet()
                .removeIf(part -> under.review().part(part.getKey()).content().equals(part.getValue()));
        if (wanted.isEmpty()) {
            return Optional.of(under);
        }
        return started.test(under.review().revision()) ? Optional.of(put(wanted)) : Optional.empty();
    }

    /**
     * Changes several parts, all of them or none; others stay. What would change nothing is kept, whatever it started from.
     *
     * @throws org.etalon.core.problem.RefusedException as with {@link #save}; where one started from another version than the one that stands
     */
    public UnderReview merge(List<PartChange> changes) throws SQLException {
        Map<String, String> wanted = new LinkedHashMap<>();
        List<Problem> stale = new ArrayList<>();
        for (PartChange change : changes) {
            String content = PartReading.read(under.terms(), change.part(), change.said());
            ReviewPart before = under.review().part(change.part());
            if (!before.content().equals(content)) {
                wanted.put(change.part(), content);
                if (before.version() != change.version()) {
                    stale.add(ReviewProblem.REVIEW_STALE.at(change.part()));
                }
            }
        }
        refuseUnlessWriting();
        refuseIfAny(stale);
        return wanted.isEmpty() ? under : put(wanted);
    }

    /**
     * Confirms all at which nothing is decided yet in a domain, with its evidence; corrections stay, whatever they lack.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such domain; where nothing is to be written now
     */
    public UnderReview confirmRest(String domain) throws SQLException {
        // refused as unknown where there is no such domain
        PartReading.read(under.terms(), PartName.ofDomain(domain), Map.of());
        refuseUnlessWriting();
        Map<String, String> confirmed = new LinkedHashMap<>();
        for (String question : under.undecided(domain)) {
            String part = PartName.ofQuestion(question);
            Map<String, Object> tree = new HashMap<>();
            under.review().part(part).tree().forEach((field, value) -> tree.put(field.toString(), value));
            tree.put("verdict", Stance.CONFIRMED.key());
            if (isProven(question)) {
                tree.putIfAbsent("evidence", Proof.ACCEPTED.key());
            }
            confirmed.put(part, CanonicalText.of(tree));
        }
        return confirmed.isEmpty() ? under : put(confirmed);
    }

    private boolean isProven(String question) {
        var declared = under.content().sheet().answers();
        return declared.evidenced(declared.index().get(question));
    }

    /**
     * Hands it in: what was handed in already stays as it is. Under the jury's lock.
     *
     * @throws org.etalon.core.problem.RefusedException with all that it lacks; where nothing is to be written by the reader now
     */
    public UnderReview handIn() throws SQLException {
        if (under.review().handedIn().isPresent()) {
            return under;
        }
        refuseUnlessWriting();
        refuseIfAny(new ReviewGaps(under).list());
        var desk = under.reader().desk();
        UUID submission = under.submission().id();
        ReviewRepository.handIn(desk.connection(), under.review().id(), submission, desk.instant());
        desk.log(
                JuryStepKind.REVIEW_HANDED_IN,
                Optional.of(desk.person()),
                under.reader().dossier(),
                Map.of(
                        "submission", under.submission().number(),
                        "level", under.review().conclusion().level().orElseThrow(),
                        "digest", digest(under.review()).hex()));
        return under.with(again());
    }

    /** Of all that others may read of it. */
    static Digest digest(Review review) {
        Map<String, Object> parts = new TreeMap<>();
        review.parts().forEach((name, part) -> parts.put(name, Told.of(part.tree())));
        var sha256 = Digest.sha256();
        sha256.update(CanonicalText.of(parts).getBytes(StandardCharsets.UTF_8));
        return Digest.of(sha256);
    }

    /** @throws org.etalon.core.problem.RefusedException where nothing is to be written by the reader now */
    public void refuseUnlessWriting() {
        if (!under.reader().assigned()) {
            throw ReviewProblem.REVIEW_NOT_YOURS.refusal("");
        }
        if (under.review().handedIn().isPresent()) {
            throw ReviewProblem.REVIEW_HANDED_IN.refusal("");
        }
        refuseIfAny(under.reader().isInTime() ? List.of() : List.of(ReviewProblem.REVIEW_CLOSED.at("")));
    }

    /** @param contents by the names of parts, each another than what stands there */
    private UnderReview put(Map<String, String> contents) throws SQLException {
        var desk = under.reader().desk();
        Connection connection = desk.connection();
        Review review = under.review();
        UUID id = review.isBegun()
                ? review.id()
                : ReviewRepository.begin(connection, review.juror(), review.dossier(), desk.instant());
        List<ReviewPart> changed = new ArrayList<>();
        contents.forEach((name, content) -> changed.add(review.part(name).changed(content, desk.instant())));
        for (ReviewPart part : changed) {
            ReviewRepository.put(connection, id, part);
        }
        return under.with(again());
    }

    private Review again() throws SQLException {
        return ReviewQuery.get(
                under.reader().desk().connection(),
                under.review().juror(),
                under.review().dossier());
    }
}
