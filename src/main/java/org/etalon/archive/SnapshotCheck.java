/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.assessment.AssessmentJson;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;
import org.etalon.platform.zip.Sums;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;

/**
 * What was handed in, or a draft, held to its own digests, to the questionnaire that it names, and to the score that the engine makes
 * of it.
 */
final class SnapshotCheck {
    private static final List<String> FORMATS = List.of("etalon/snapshot/1", "etalon/draft/1");

    private final String path;
    private final Map<String, Object> tree;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Assessment> assessment = Optional.empty();

    private SnapshotCheck(String path, Map<String, Object> tree) {
        this.path = path;
        this.tree = tree;
    }

    /**
     * @param path of the snapshot, from the bag's folder
     * @param questionnaire its bytes
     */
    static SnapshotCheck of(String path, byte[] snapshot, byte[] questionnaire) {
        Map<String, Object> tree = Tree.read(snapshot).orElse(Map.of());
        var check = new SnapshotCheck(path, tree);
        check.problems.addAll(Problem.unless(isCanonical(tree, snapshot), ArchiveProblem.ARCHIVE_NOT_CANONICAL, path));
        if (check.problems.isEmpty()) {
            check.members();
            check.questionnaire(questionnaire);
        }
        return check;
    }

    private static boolean isCanonical(Map<String, Object> tree, byte[] bytes) {
        try {
            return Arrays.equals(CanonicalText.of(tree).getBytes(StandardCharsets.UTF_8), bytes);
        } catch (IllegalArgumentException unwritable) {
            return false;
        }
    }

    private void members() {
        boolean draft = path.endsWith(Layout.DRAFT);
        demand(Tree.text(tree, "format").equals(FORMATS.get(draft ? 1 : 0)), "format");
        if (!draft) {
            String digest = Sums.of(CanonicalText.of(Tree.map(tree, "state")).getBytes(StandardCharsets.UTF_8))
                    .sha256();
            demand(Tree.text(tree, "signedState").equals(digest), "signedState");
        }
    }

    private void questionnaire(byte[] bytes) {
        String place = Layout.PAYLOAD + Layout.QUESTIONNAIRE;
        Loaded loaded = QuestionnaireLoader.load(Source.of(place, bytes, Source.Syntax.JSON));
        Optional<Questionnaire> found = loaded.questionnaire();
        if (found.isEmpty()) {
            problems.add(ArchiveProblem.ARCHIVE_QUESTIONNAIRE_UNSOUND.at(place));
            return;
        }
        boolean canonical = Arrays.equals(loaded.canonicalJson().orElse("").getBytes(StandardCharsets.UTF_8), bytes);
        problems.addAll(Problem.unless(canonical, ArchiveProblem.ARCHIVE_NOT_CANONICAL, place));
        var digests = found.get().digests();
        boolean same = digests.content().equals(Tree.text(tree, "content"))
                && digests.rules().equals(Tree.text(Tree.map(tree, "state"), "rules"));
        problems.addAll(Problem.unless(same, ArchiveProblem.ARCHIVE_QUESTIONNAIRE_OTHER, place));
        if (same) {
            score(Scoring.compile(found.get()));
        }
    }

    private void score(Scoring scoring) {
        var intake = ArchivedAnswers.sheet(Tree.map(tree, "state"), scoring.index());
        if (intake.value().isEmpty()) {
            problems.add(ArchiveProblem.ARCHIVE_ANSWERS_UNFIT.at(path));
            return;
        }
        Assessment found = scoring.assess(intake.value().get());
        assessment = Optional.of(found);
        var json = new ByteArrayOutputStream();
        try {
            AssessmentJson.write(found, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Object score = JsonTree.read(json.toString(StandardCharsets.UTF_8));
        problems.addAll(Problem.unless(
                CanonicalText.of(score).equals(CanonicalText.of(tree.get("score"))),
                ArchiveProblem.ARCHIVE_SCORE_OTHER,
                path));
    }

    private void demand(boolean right, String member) {
        problems.addAll(Problem.unless(right, ArchiveProblem.ARCHIVE_MEMBER_WRONG, path, member));
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, Object> tree() {
        return new LinkedHashMap<>(tree);
    }

    /** What the engine makes of the answers; empty where they can't be read. */
    Optional<Assessment> assessment() {
        return assessment;
    }
}
