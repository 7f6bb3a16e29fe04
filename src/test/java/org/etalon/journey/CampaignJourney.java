/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.BeforeEach;

/** A journey through an edition to which forty villages handed their dossiers in, each another, and whose jury is eight people. */
abstract class CampaignJourney extends SharingJourney {
    static final int DOSSIERS = 40;
    static final String CHAIR = "Odile Ferrand";
    static final String DEPUTY = "Yves Marchal";
    static final String TEAM = "Salma Rey";
    static final String EMPLOYED = "Denis Aubry";
    static final String FRIEND = "Elsa Gardon";
    static final String HARSH = "Bastien Lavigne";
    static final String LATE = "Rosa Mercier";
    static final String FAIR = "Ahmed Cluzel";
    static final List<String> JURY = List.of(CHAIR, DEPUTY, TEAM, EMPLOYED, FRIEND, HARSH, LATE, FAIR);
    /** How many dossiers {@link #LATE} reads at most. */
    static final int MOST = 5;

    private static final String FILLER = "Jules Quarante";
    private static final String ELECTED = "Anne Quarante";
    private static final List<String> EXPORTS = List.of("some", "most", "tested");

    /** One of each département, the last from that of the fourth. */
    private static final String TOWNS =
            """
            select code from (select min(code) as code, 0 as place from collectivity where type = 'commune' and gone = ''
                and population between 100 and 3000 and department not in ('', '01', '38') group by department
                order by code fetch first %1$d rows only) f
            union all select max(c.code) from collectivity c where c.type = 'commune' and c.gone = ''
              and c.population between 100 and 3000 and c.department = '05'
            order by 1""";

    private static final String MEMBERS =
            """
            insert into membership (id, person, collectivity, role, domains, since_at, until_at)
            select random_uuid(), p.id, c.code, '%2$s', '', current_timestamp - interval '1' day,
              timestamp with time zone '9999-12-31 00:00:00Z'
            from person p, collectivity c where p.email = '%1$s' and c.code in (%3$s)""";

    String edition;
    /** The ids of dossiers, in the order of their villages' codes. */
    List<String> dossiers;
    /** Codes of villages by the ids of their dossiers. */
    Map<String, String> villages;

    @BeforeEach
    void forty_villages_hand_in_and_eight_jurors_are_appointed() {
        edition = fresh();
        edition(edition);
        List<String> towns = strings(TOWNS.formatted(DOSSIERS - 1));
        assertThat(towns).hasSize(DOSSIERS);
        join(FILLER, "TECHNICAL_REFERENT", towns);
        join(ELECTED, "ELECTED_REFERENT", towns);
        villages = new LinkedHashMap<>();
        for (String town : towns) {
            villages.put(handedIn(town, villages.size()), town);
        }
        dossiers = List.copyOf(villages.keySet());
        join(TEAM, "READER", List.of(towns.get(2)));
        for (String name : JURY) {
            appoint(edition, name, post(name), more(name));
        }
        close(edition);
    }

    private static String post(String name) {
        return switch (name) {
            case CHAIR -> "chair";
            case DEPUTY -> "deputy";
            default -> "member";
        };
    }

    private String more(String name) {
        return switch (name) {
            case EMPLOYED -> ", \"employer\": \"" + villages.get(dossiers.get(3)) + "\"";
            case LATE -> ", \"most\": " + MOST;
            default -> "";
        };
    }

    private void join(String name, String role, List<String> towns) {
        signedIn(name);
        String codes = towns.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
        sql(MEMBERS.formatted(People.email(name), role, codes));
    }

    /** By programs: begun, answered in one go, signed, handed in; the id. */
    private String handedIn(String town, int place) {
        String filler = signedIn(FILLER);
        String wish = "{\"programme\": \"territoire-numerique-libre\", \"edition\": \"" + edition
                + "\", \"collectivity\": \"" + town + "\"}";
        var begun = call("POST", "/api/v1/dossiers", wish, filler);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String id = begun.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        String api = "/api/v1/dossiers/" + id;
        Map<?, ?> sheet = got(api + "/answers.json", FILLER);
        Map<String, Object> answers = new LinkedHashMap<>();
        answers(place)
                .forEach((question, answer) ->
                        answers.put(question, Map.of("answer", answer, "state", "answered", "version", 0)));
        var sent = Map.of(
                "format",
                "etalon/answers/1",
                "questionnaire",
                sheet.get("questionnaire"),
                "rules",
                sheet.get("rules"),
                "answers",
                answers);
        done(200, "PUT", api + "/answers.json", json(sent), FILLER);
        Object state = got(api + "/submission", ELECTED).get("state");
        done(200, "PUT", api + "/sign-off", json(Map.of("state", state)), ELECTED);
        done(201, "POST", api + "/submission", null, FILLER);
        return id;
    }

    /** What one of them answers; the questions are the same in all. */
    static Map<String, Object> answers(int place) {
        Map<String, Object> answers = new TreeMap<>();
        ACollectivitySubmitsItsDossierIT.REQUIRED.forEach(question -> answers.put(question, "no"));
        answers.put("elected-lead", place % 2 == 0 ? "yes" : "no");
        answers.put("free-browser", 50 + place);
        answers.put("website-cms", "free-controlled");
        answers.put("free-mail-client", place % 3 == 0 ? "all" : "most");
        answers.put("data-governance", "organised");
        answers.put("data-export", EXPORTS.get(place % EXPORTS.size()));
        answers.put("open-formats-internal", place % 5 == 0 ? "open-default" : "open-rule");
        answers.put("password-manager", "all");
        answers.put("public-catalogue", "most");
        return answers;
    }

    Set<String> ids(int... places) {
        return java.util.Arrays.stream(places).mapToObj(dossiers::get).collect(Collectors.toSet());
    }

    String asked(String path) {
        return "/api/v1/jury/" + path + "?edition=territoire-numerique-libre/" + edition;
    }

    String organisers(String path) {
        return "/api/v1/organiser/editions/territoire-numerique-libre/" + edition + "/" + path;
    }

    /** What somebody does, with what comes of it; null for the organiser. */
    java.net.http.HttpResponse<String> done(
            int status, String verb, String path, String body, String name, String... headers) {
        String cookie = name == null ? signedInAsOrganiser() : signedIn(name);
        var answer = call(verb, path, body, cookie, headers);
        assertThat(answer.statusCode())
                .as(verb + " " + path + " " + answer.body())
                .isEqualTo(status);
        return answer;
    }

    Map<?, ?> got(String path, String name) {
        return (Map<?, ?>) JsonTree.read(done(200, "GET", path, null, name).body());
    }

    static List<Map<?, ?>> rows(Object list) {
        List<Map<?, ?>> rows = new ArrayList<>();
        ((List<?>) list).forEach(row -> rows.add((Map<?, ?>) row));
        return rows;
    }

    static int number(Object number) {
        return ((java.math.BigDecimal) number).intValueExact();
    }

    static String json(Object tree) {
        return CanonicalText.of(tree);
    }

    static UUID id(String text) {
        return UUID.fromString(text);
    }

    static List<String> strings(String query) {
        try (var connection = DriverManager.getConnection(System.getProperty("server.database"), "etalon", "etalon");
                var row = connection.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
