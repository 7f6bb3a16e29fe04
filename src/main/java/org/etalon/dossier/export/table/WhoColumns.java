/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.dossier.export.table.TableColumn.Kind;
import org.etalon.dossier.export.table.TableColumn.Part;
import org.etalon.platform.text.Texts;

/** Whose dossier it is, by its facts as they were handed in, and by the directory's numbers of today; and which submission. */
final class WhoColumns {
    private final DirectoryIndex directory;
    private final TableWords words;
    private final Map<String, String> strata;
    private final List<TableColumn> columns = new ArrayList<>();

    WhoColumns(DirectoryIndex directory, Questionnaire questionnaire, TableWords words) {
        this.directory = directory;
        this.words = words;
        // a questionnaire without strata has but one, which has no name
        strata = questionnaire.strata().stream()
                .filter(stratum -> !stratum.id().equals(Stratum.ALL))
                .collect(Collectors.toMap(Stratum::id, stratum -> words.plain(stratum.title())));
    }

    List<TableColumn> list() {
        add("collectivity", Part.BOTH, Kind.CODE, Filed::collectivity);
        add("name", Part.BOTH, Kind.NAME, Filed::name);
        submission();
        Texts types = Texts.of("collectivity", words.wording().locale());
        add("type", Part.VALUES, Kind.CODE, dossier -> dossier.fact("type"));
        add("type.words", Part.WORDS, Kind.CODE, dossier -> types.get("type." + dossier.fact("type")));
        add("insee", Part.WORDS, Kind.CODE, known(DirectoryEntry::insee));
        add("siren", Part.WORDS, Kind.CODE, known(DirectoryEntry::siren));
        places();
        add("population", Part.WORDS, Kind.NUMBER, dossier -> dossier.number("population"));
        add("staff", Part.WORDS, Kind.NUMBER, dossier -> dossier.number("staff"));
        add("stratum", Part.VALUES, Kind.CODE, Filed::stratum);
        add("stratum.title", Part.WORDS, Kind.WORDS, dossier -> strata.getOrDefault(dossier.stratum(), ""));
        return columns;
    }

    private void submission() {
        add("submission", Part.BOTH, Kind.CODE, Filed::number);
        add("submittedAt", Part.VALUES, Kind.WORDS, dossier -> dossier.at().toString());
        columns.add(new TableColumn(
                "submittedAt.local",
                words.say("heading.submittedAt.local", words.place()),
                words.say("about.submittedAt.local"),
                Part.WORDS,
                Kind.WORDS,
                dossier -> words.moment(dossier.at())));
        add("sha256", Part.VALUES, Kind.TRACE, Filed::digest);
    }

    private void places() {
        var territories = directory.territories();
        add("department", Part.WORDS, Kind.CODE, dossier -> dossier.fact("department"));
        add("department.name", Part.WORDS, Kind.WORDS, named("department", territories::departmentName));
        add("region", Part.WORDS, Kind.CODE, dossier -> dossier.fact("region"));
        add("region.name", Part.WORDS, Kind.WORDS, named("region", territories::regionName));
    }

    private Function<Filed, Object> named(String fact, Function<String, String> name) {
        return dossier -> dossier.fact(fact) == null ? null : known(name.apply(dossier.fact(fact)));
    }

    private Function<Filed, Object> known(Function<DirectoryEntry, String> number) {
        return dossier -> directory
                .find(dossier.collectivity())
                .map(number)
                .map(WhoColumns::known)
                .orElse(null);
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private void add(String key, Part part, Kind kind, Function<Filed, Object> value) {
        columns.add(new TableColumn(key, words.say("heading." + key), words.say("about." + key), part, kind, value));
    }
}
