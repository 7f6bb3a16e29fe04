/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.etalon.collectivity.DirectoryQuery;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Territory;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.platform.persistence.Sql;

/** What a table of an edition is made from in tests and benchmarks. */
public final class Campaigns {
    private static final UUID SOMEBODY = new UUID(0, 1);

    private Campaigns() {}

    /** All that counts in the edition of the tests. */
    public static EditionTable table(DataSource source, Questionnaire questionnaire, Locale locale) {
        int[] ordinals = Sql.with(source, connection -> FiledQuery.counting(connection, DossierGround.EDITION));
        var territories = new Territories(List.of(
                new Territory(Territory.Kind.DEPARTMENT, "38", "Isère", "84"),
                new Territory(Territory.Kind.REGION, "84", "Auvergne-Rhône-Alpes", "84")));
        var directory = new DirectoryIndex(Sql.with(source, DirectoryQuery::listEntries), territories);
        var sources = new EditionTable.Sources(source, questionnaire, directory, ordinals);
        return EditionTable.of(DossierGround.EDITION_ROW.plan(), sources, DossierGround.NOW, locale);
    }

    /** That many links, which prove one question of those that take evidence after the other. */
    public static List<EvidenceItem> evidence(Questionnaire questionnaire, int pieces) {
        List<String> proven = questionnaire.questions().stream()
                .filter(question -> question.evidence().isPresent())
                .map(question -> question.id())
                .toList();
        return IntStream.range(0, pieces)
                .mapToObj(at -> item(at, proven.get(at % proven.size())))
                .toList();
    }

    private static EvidenceItem item(int at, String question) {
        var content = EvidenceContent.link("https://exemple.fr/deliberations/" + at);
        var version = new EvidenceVersion(1, content, SOMEBODY, Instant.EPOCH);
        var about = new EvidenceAbout("Délibération du conseil municipal " + at, null, null, true, null);
        return new EvidenceItem(new UUID(0, at), about, 1, version, SOMEBODY, Instant.EPOCH, List.of(question));
    }
}
