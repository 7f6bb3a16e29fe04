/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.platform.bag.Bag;
import org.etalon.platform.bag.BagInfo;
import org.etalon.platform.bag.BagSum;
import org.etalon.platform.signing.VerifyingKey;
import org.etalon.platform.timestamp.Timestamp;

/**
 * A bag's seal as it was found.
 *
 * @param key the one in the bag
 * @param timestamp what the authority stated
 * @param isAwaited whether a timestamp was wanted, and isn't there
 */
record SealCheck(Optional<VerifyingKey> key, Optional<Timestamp> timestamp, boolean isAwaited, List<Problem> problems) {
    /** @param insisted the key that it must be signed with; empty where any does */
    static SealCheck of(Bag bag, Optional<VerifyingKey> insisted) {
        Optional<VerifyingKey> key = bag.find(Layout.KEY)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(VerifyingKey::read);
        List<Problem> problems = new ArrayList<>();
        if (key.isEmpty()) {
            problems.add(ArchiveProblem.ARCHIVE_KEY_UNREADABLE.at(Layout.KEY));
        } else {
            boolean right = insisted.isEmpty() || insisted.equals(key);
            problems.addAll(Problem.unless(
                    right,
                    ArchiveProblem.ARCHIVE_KEY_OTHER,
                    Layout.KEY,
                    key.get().fingerprint()));
            for (BagSum sum : BagSum.values()) {
                problems.addAll(signature(bag, key.get(), sum.tagManifest(), Layout.signature(sum)));
            }
        }
        problems.addAll(stated(bag, key));
        return timestamp(bag, key, problems);
    }

    private static List<Problem> signature(Bag bag, VerifyingKey key, String signed, String signature) {
        Optional<byte[]> found = bag.find(signature);
        if (found.isEmpty()) {
            return List.of(ArchiveProblem.ARCHIVE_SIGNATURE_MISSING.at(signature));
        }
        boolean right = bag.find(signed)
                .filter(content -> key.verifies(content, found.get()))
                .isPresent();
        return Problem.unless(right, ArchiveProblem.ARCHIVE_SIGNATURE_WRONG, signature);
    }

    /** What the bag says of its format and its key. */
    private static List<Problem> stated(Bag bag, Optional<VerifyingKey> key) {
        Optional<BagInfo> info = bag.info();
        List<Problem> problems = new ArrayList<>(Problem.unless(
                info.flatMap(all -> all.find(Layout.FORMAT_LABEL)).equals(Optional.of(Layout.FORMAT)),
                ArchiveProblem.ARCHIVE_FORMAT,
                BagInfo.FILE));
        problems.addAll(Problem.unless(
                info.flatMap(all -> all.find(Layout.KEY_LABEL)).equals(key.map(VerifyingKey::fingerprint)),
                ArchiveProblem.ARCHIVE_MEMBER_WRONG,
                BagInfo.FILE,
                Layout.KEY_LABEL));
        return problems;
    }

    private static SealCheck timestamp(Bag bag, Optional<VerifyingKey> key, List<Problem> problems) {
        Optional<byte[]> reply = bag.find(Layout.TIMESTAMP);
        boolean wanted =
                bag.info().flatMap(all -> all.find(Layout.AUTHORITY_LABEL)).isPresent();
        Optional<Timestamp> stated = reply.flatMap(
                bytes -> bag.find(BagSum.SHA_512.tagManifest()).flatMap(list -> Timestamp.read(bytes, list)));
        if (reply.isPresent()) {
            problems.addAll(Problem.unless(
                    wanted && stated.isPresent(), ArchiveProblem.ARCHIVE_TIMESTAMP_WRONG, Layout.TIMESTAMP));
            key.ifPresent(
                    known -> problems.addAll(signature(bag, known, Layout.TIMESTAMP, Layout.TIMESTAMP_SIGNATURE)));
        } else {
            problems.addAll(Problem.unless(
                    bag.find(Layout.TIMESTAMP_SIGNATURE).isEmpty(),
                    ArchiveProblem.ARCHIVE_TIMESTAMP_WRONG,
                    Layout.TIMESTAMP_SIGNATURE));
        }
        return new SealCheck(key, stated, wanted && reply.isEmpty(), problems);
    }
}
