/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.etalon.core.problem.Problem;
import org.etalon.platform.zip.Sums;

/** Holds a bag to its lists: every file that they name is there as they say, and none besides. */
public final class BagCheck {
    private final Bag bag;
    private final Set<String> changed = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private BagCheck(Bag bag) {
        this.bag = bag;
    }

    /**
     * All that is wrong with it; of one that can't be read to its end, that alone.
     *
     * @param unlisted paths that may stand in the bag and in no list
     */
    public static List<Problem> problems(Bag bag, Set<String> unlisted) {
        if (!bag.isWhole()) {
            return bag.problems();
        }
        var check = new BagCheck(bag);
        check.problems.addAll(bag.problems());
        check.declaration();
        for (BagSum sum : BagSum.values()) {
            check.list(sum, sum.manifest(), path -> path.startsWith("data/"));
            check.list(
                    sum,
                    sum.tagManifest(),
                    path -> !path.startsWith("data/") && !path.startsWith("tagmanifest-") && !unlisted.contains(path));
        }
        check.oxum();
        return check.problems.stream().distinct().toList();
    }

    private void declaration() {
        problems.addAll(Problem.unless(
                Arrays.equals(bag.contents().get(BagTags.DECLARATION), BagTags.VERSION),
                BagProblem.BAG_DECLARATION,
                BagTags.DECLARATION));
    }

    private void list(BagSum sum, String list, Predicate<String> listed) {
        Map<String, String> named = read(sum, list);
        named.forEach((path, digest) -> {
            Sums found = listed.test(path) ? bag.files().get(path) : null;
            if (found == null) {
                problems.add(BagProblem.BAG_FILE_MISSING.at(path));
            } else if (!sum.of(found).equals(digest) && changed.add(path)) {
                problems.add(BagProblem.BAG_FILE_CHANGED.at(path));
            }
        });
        bag.files().keySet().stream()
                .filter(listed)
                .filter(path -> !named.containsKey(path))
                .forEach(path -> problems.add(BagProblem.BAG_FILE_EXTRA.at(path)));
    }

    private Map<String, String> read(BagSum sum, String list) {
        byte[] bytes = bag.contents().get(list);
        if (bytes == null) {
            problems.add(BagProblem.BAG_FILE_MISSING.at(list));
            return Map.of();
        }
        Map<String, String> named = new HashMap<>();
        var form = Pattern.compile("([0-9a-f]{" + sum.digits() + "})  ([^ ].*)");
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean sound = text.endsWith("\n") && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        for (String line : text.split("\n")) {
            var found = form.matcher(line);
            sound &= found.matches() && named.put(found.group(2), found.group(1)) == null;
        }
        problems.addAll(Problem.unless(sound, BagProblem.BAG_LIST, list));
        return named;
    }

    private void oxum() {
        var payload = bag.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("data/"))
                .toList();
        long size = payload.stream().mapToLong(file -> file.getValue().size()).sum();
        String said = bag.info().flatMap(info -> info.find("Payload-Oxum")).orElse("");
        problems.addAll(Problem.unless(
                said.equals(size + "." + payload.size()), BagProblem.BAG_INFO, BagInfo.FILE, "Payload-Oxum"));
    }
}
