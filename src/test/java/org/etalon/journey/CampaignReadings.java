/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.etalon.platform.text.JsonTree;

/** The part of a campaign in which dossiers are shared out and read: who reads what, and where readings are to be found apart. */
abstract class CampaignReadings extends CampaignJourney {
    static final int ADMITTED = DOSSIERS - 1;
    private static final String DUE = "2031-03-01";
    private static final List<Planted> PLANTED = Planted.all();

    /** The ids of jurors by name. */
    final Map<String, String> jurors = new HashMap<>();

    private final Map<String, Set<String>> readers = new HashMap<>();
    private final Map<String, Planted> planted = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    /** What is planted is found, and no more; one that was only thought is dismissed. */
    void tied() {
        for (String name : JURY) {
            var own = name.equals(CHAIR) ? ids(0, 1) : name.equals(FRIEND) ? ids(5) : Set.<String>of();
            declare(edition, name, own.stream().map(CampaignJourney::id).toArray(java.util.UUID[]::new));
        }
        Map<String, Object> found = new HashMap<>();
        for (Map<?, ?> row : recusals(null)) {
            found.put(row.get("juror") + " " + dossiers.indexOf(row.get("dossier")), row.get("grounds"));
        }
        assertThat(found)
                .isEqualTo(Map.of(
                        CHAIR + " 0", List.of("declared"),
                        CHAIR + " 1", List.of("declared"),
                        TEAM + " 2", List.of("member"),
                        EMPLOYED + " 3", List.of("employer", "epci", "department"),
                        EMPLOYED + " 4", List.of("department"),
                        FRIEND + " 5", List.of("declared")));
        assertThat(recusals(CHAIR)).hasSize(4).noneMatch(row -> row.get("juror").equals(CHAIR));
        assertThat(recusals(DEPUTY)).hasSize(2).allMatch(row -> row.get("juror").equals(CHAIR));
        recusals(DEPUTY).forEach(row -> settle(row, "confirmed", DEPUTY));
        for (Map<?, ?> row : recusals(CHAIR)) {
            settle(row, row.get("grounds").equals(List.of("department")) ? "dismissed" : "confirmed", CHAIR);
        }
    }

    private List<Map<?, ?>> recusals(String name) {
        return rows(
                JsonTree.read(done(200, "GET", asked("recusals"), null, name).body()));
    }

    private void settle(Map<?, ?> row, String state, String name) {
        String body = json(Map.of("state", state, "reason", "Vu ensemble."));
        done(
                204,
                "PUT",
                "/api/v1/jury/recusals/" + row.get("id"),
                body,
                name,
                "If-Match",
                "\"" + row.get("version") + "\"");
    }

    /** Foreseen and done come to the same: two readers each, nobody who is tied, nobody beyond their limit, evenly. */
    void sharedOut() {
        String way = "{\"due\": \"" + DUE + "\"}";
        var foreseen = changes(asked("assignments/automatic") + "&dry-run=true", way);
        assertThat(rows(board().get("dossiers"))).allMatch(row -> ((List<?>) row.get("readers")).isEmpty());
        var done = changes(asked("assignments/automatic"), way);
        assertThat(rows(done.get("added"))).hasSize(2 * ADMITTED);
        assertThat(done.get("loads")).isEqualTo(foreseen.get("loads"));
        assertThat((List<?>) done.get("lacks")).isEmpty();
        var board = board();
        rows(board.get("jurors"))
                .forEach(row ->
                        jurors.put(row.get("name").toString(), row.get("juror").toString()));
        for (Map<?, ?> row : rows(board.get("dossiers"))) {
            readers.put(
                    row.get("dossier").toString(),
                    rows(row.get("readers")).stream()
                            .map(each -> each.get("name").toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(readers).hasSize(ADMITTED).doesNotContainKey(dossiers.get(ADMITTED));
        assertThat(readers.values()).allMatch(each -> each.size() == 2);
        for (String name : JURY) {
            assertThat(readBy(name)).as(name).noneMatch(tiedTo(name)::contains);
            int load = readBy(name).size();
            assertThat(load).as(name).isBetween(name.equals(LATE) ? MOST : 10, name.equals(LATE) ? MOST : 11);
        }
    }

    private Map<?, ?> changes(String path, String way) {
        return (Map<?, ?>) JsonTree.read(done(200, "POST", path, way, null).body());
    }

    private Map<?, ?> board() {
        return got(asked("assignments"), null);
    }

    List<String> readBy(String name) {
        return dossiers.stream()
                .filter(each -> readers.getOrDefault(each, Set.of()).contains(name))
                .toList();
    }

    /** The dossiers that stay closed to somebody. */
    Set<String> tiedTo(String name) {
        return switch (name) {
            case CHAIR -> ids(0, 1);
            case TEAM -> ids(2);
            case EMPLOYED -> ids(3);
            case FRIEND -> ids(5);
            default -> Set.of();
        };
    }

    /** Seven hand in all that they have; what is apart is planted where a fair colleague reads too. Of one, the days have passed. */
    void readByAllButOne() {
        int next = 0;
        for (String dossier : readBy(HARSH)) {
            boolean compared = !readers.get(dossier).contains(LATE);
            planted.put(dossier, compared ? PLANTED.get(next++ % PLANTED.size()) : Planted.NOTHING);
        }
        assertThat(next).isGreaterThanOrEqualTo(PLANTED.size());
        for (String name : JURY) {
            for (String dossier : name.equals(LATE) ? List.<String>of() : readBy(name)) {
                read(name, dossier, name.equals(HARSH) ? planted.get(dossier) : Planted.NOTHING);
            }
        }
        sql("update assignment set due_on = date '2020-01-01' where juror = '" + jurors.get(LATE) + "'");
        assertThat(own(LATE))
                .hasSize(MOST)
                .allMatch(
                        row -> row.get("late").equals(true) && row.get("state").equals("to-read"));
        assertThat(own(FAIR))
                .hasSize(readBy(FAIR).size())
                .allMatch(
                        row -> row.get("late").equals(false) && row.get("state").equals("done"));
        String late = review(readBy(LATE).get(0));
        done(409, "PUT", late, "{\"conclusion\": {\"level\": 1}}", LATE, "If-Match", "\"0\"");
    }

    private List<Map<?, ?>> own(String name) {
        return rows(
                JsonTree.read(done(200, "GET", asked("dossiers"), null, name).body()));
    }

    private static String review(String dossier) {
        return "/api/v1/jury/dossiers/" + dossier + "/review";
    }

    private void read(String name, String dossier, Planted how) {
        int place = dossiers.indexOf(dossier);
        int level = levels.computeIfAbsent(
                dossier, id -> number(((Map<?, ?>) got(review(id), name).get("declared")).get("level")));
        String whole = json(how.review(answers(place).keySet(), level));
        done(200, "PUT", review(dossier), whole, name, "If-Match", "\"0\"");
        done(200, "POST", review(dossier) + "/submission", null, name);
    }

    /** All that was planted, nothing else; of a single reading nothing is said. */
    void divergencesAreFound() {
        Set<Planted> seen = new HashSet<>();
        for (String dossier : readers.keySet()) {
            Map<?, ?> compared = readings(dossier);
            boolean alone = readers.get(dossier).contains(LATE);
            assertThat(rows(compared.get("readings"))).hasSize(alone ? 1 : 2);
            Planted how = planted.getOrDefault(dossier, Planted.NOTHING);
            assertThat(told(compared)).as(how + " in " + compared).isEqualTo(how.found());
            assertThat((List<?>) compared.get("influences")).isEmpty();
            assertThat(((List<?>) compared.get("agreements")).isEmpty()).isEqualTo(alone);
            assertThat(compared.get("level") == null).isEqualTo(alone);
            seen.add(how);
        }
        assertThat(seen).containsAll(PLANTED);
    }

    /** What whoever leads the jury there is shown. */
    private Map<?, ?> readings(String dossier) {
        return got("/api/v1/jury/dossiers/" + dossier + "/readings", leader(dossier));
    }

    String leader(String dossier) {
        return tiedTo(CHAIR).contains(dossier) ? DEPUTY : CHAIR;
    }

    private static Set<String> told(Map<?, ?> compared) {
        List<String> told = new ArrayList<>();
        for (Map<?, ?> row : rows(compared.get("divergences"))) {
            Object where = row.get(row.get("kind").toString());
            told.add(where == null ? row.get("kind").toString() : row.get("kind") + " " + where);
        }
        assertThat(told).doesNotHaveDuplicates();
        return Set.copyOf(told);
    }

    /** Where levels differ, somebody else reads too; the level is that of two of three, and the harsh reading carries nothing. */
    void aThirdReaderIsCalled() {
        String dossier = planted.keySet().stream()
                .filter(each -> planted.get(each).level())
                .findFirst()
                .orElseThrow();
        String third = JURY.stream()
                .filter(each -> !readers.get(dossier).contains(each) && !each.equals(LATE))
                .filter(each -> !tiedTo(each).contains(dossier) && !each.equals(leader(dossier)))
                .findFirst()
                .orElseThrow();
        String call = json(Map.of("juror", jurors.get(third), "due", DUE));
        done(204, "POST", "/api/v1/jury/dossiers/" + dossier + "/readings", call, leader(dossier));
        read(third, dossier, Planted.NOTHING);
        Map<?, ?> compared = readings(dossier);
        assertThat(rows(compared.get("readings"))).hasSize(3);
        int fair = levels.get(dossier);
        assertThat(number(compared.get("level"))).isEqualTo(fair);
        assertThat(told(compared)).containsExactly("levels");
        assertThat(rows(compared.get("influences")))
                .hasSize(3)
                .allMatch(row -> number(row.get("with")) == fair && number(row.get("without")) == fair);
    }
}
