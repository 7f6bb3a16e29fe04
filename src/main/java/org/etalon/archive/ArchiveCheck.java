/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.etalon.core.problem.Problem;
import org.etalon.platform.bag.Bag;
import org.etalon.platform.bag.BagCheck;
import org.etalon.platform.signing.VerifyingKey;
import org.etalon.platform.zip.Sums;

/** Checks an archived dossier with nothing but the file itself, in one pass unless another program packed it. */
public final class ArchiveCheck {
    private static final Predicate<String> READ = Set.of(
                    Layout.PAYLOAD + Layout.SNAPSHOT,
                    Layout.PAYLOAD + Layout.DRAFT,
                    Layout.PAYLOAD + Layout.QUESTIONNAIRE)::contains;

    private ArchiveCheck() {}

    /**
     * @param in the ZIP, buffered; stays open
     * @param insisted the key that it must be signed with; empty where any does
     */
    public static ArchiveReport check(InputStream in, Optional<VerifyingKey> insisted) throws IOException {
        return check(Bag.read(in, READ), insisted);
    }

    /** The same of a file, also where another program packed it anew, or of the folder to which it was unpacked. */
    public static ArchiveReport check(Path path, Optional<VerifyingKey> insisted) throws IOException {
        return check(Bag.read(path, READ), insisted);
    }

    private static ArchiveReport check(Bag bag, Optional<VerifyingKey> insisted) {
        if (!bag.isWhole()) {
            return ArchiveReport.broken(bag.problems());
        }
        return bag.isBag()
                ? checkWhole(bag, insisted)
                : ArchiveReport.broken(List.of(ArchiveProblem.ARCHIVE_NONE.at("")));
    }

    private static ArchiveReport checkWhole(Bag bag, Optional<VerifyingKey> insisted) {
        List<Problem> problems = new ArrayList<>(BagCheck.problems(bag, Layout.unlisted()));
        SealCheck seal = SealCheck.of(bag, insisted);
        problems.addAll(seal.problems());
        Optional<SnapshotCheck> snapshot = snapshot(bag);
        if (snapshot.isEmpty()) {
            problems.add(ArchiveProblem.ARCHIVE_SNAPSHOT_MISSING.at(Layout.PAYLOAD));
        } else {
            problems.addAll(snapshot.get().problems());
            problems.addAll(evidence(bag, Tree.map(snapshot.get().tree(), "state")));
        }
        Map<String, Object> tree = snapshot.map(SnapshotCheck::tree).orElse(Map.of());
        return new ArchiveReport(
                problems,
                bag.files().size(),
                bag.files().values().stream().mapToLong(Sums::size).sum(),
                Tree.text(tree, "name"),
                Tree.text(tree, "number"),
                snapshot.flatMap(SnapshotCheck::assessment).map(found -> found.score()),
                seal.key(),
                seal.timestamp(),
                seal.isAwaited(),
                bag.isForeign());
    }

    private static Optional<SnapshotCheck> snapshot(Bag bag) {
        Optional<byte[]> handedIn = bag.find(Layout.PAYLOAD + Layout.SNAPSHOT);
        Optional<byte[]> draft = bag.find(Layout.PAYLOAD + Layout.DRAFT);
        if (handedIn.isPresent() == draft.isPresent()) {
            return Optional.empty();
        }
        return bag.find(Layout.PAYLOAD + Layout.QUESTIONNAIRE)
                .map(questionnaire -> SnapshotCheck.of(
                        Layout.PAYLOAD + (draft.isPresent() ? Layout.DRAFT : Layout.SNAPSHOT),
                        handedIn.or(() -> draft).orElseThrow(),
                        questionnaire));
    }

    /** The evidence of the snapshot, all of it and nothing else. */
    private static List<Problem> evidence(Bag bag, Map<String, Object> state) {
        Map<String, Sums> there = new LinkedHashMap<>(bag.files());
        there.keySet().removeIf(path -> !path.startsWith(Layout.PAYLOAD + Layout.EVIDENCE));
        Set<String> named = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        Tree.list(state, "evidence").filter(item -> item.containsKey("file")).forEach(item -> {
            Map<String, Object> file = Tree.map(item, "file");
            String sha256 = Tree.text(file, "sha256");
            named.add(sha256);
            boolean found = there.values().stream()
                    .anyMatch(sums -> sums.sha256().equals(sha256)
                            && BigDecimal.valueOf(sums.size()).equals(file.get("size")));
            problems.addAll(Problem.unless(
                    found, ArchiveProblem.ARCHIVE_EVIDENCE_MISSING, Layout.EVIDENCE, Tree.text(item, "title"), sha256));
        });
        there.forEach((path, sums) -> problems.addAll(
                Problem.unless(named.contains(sums.sha256()), ArchiveProblem.ARCHIVE_EVIDENCE_FOREIGN, path)));
        return problems;
    }
}
