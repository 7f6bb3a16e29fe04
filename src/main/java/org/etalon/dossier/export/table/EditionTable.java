/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.table.TableColumn.Part;
import org.etalon.edition.EditionPlan;
import org.etalon.platform.job.JobFile;

/**
 * An edition's dossiers as one table, still to be written; the database is asked while it is.
 *
 * @param at the moment of which it tells
 */
public record EditionTable(
        EditionPlan edition, List<TableColumn> columns, FiledRows rows, TableWords words, Instant at) {
    /**
     * Where its parts come from.
     *
     * @param questionnaire by which the edition counts
     * @param ordinals of the submissions, see {@link FiledQuery#counting}
     */
    public record Sources(DataSource source, Questionnaire questionnaire, DirectoryIndex directory, int[] ordinals) {}

    public static EditionTable of(EditionPlan edition, Sources sources, Instant at, Locale locale) {
        var words = new TableWords(locale, edition.zone());
        Questionnaire questionnaire = sources.questionnaire();
        List<TableColumn> columns = Stream.of(
                        new WhoColumns(sources.directory(), questionnaire, words).list(),
                        new ScoreColumns(questionnaire, words).list(),
                        QuestionColumns.list(questionnaire, words))
                .flatMap(List::stream)
                .toList();
        var shape = FiledReading.Shape.of(questionnaire);
        return new EditionTable(
                edition, columns, new FiledRows(sources.source(), edition.key(), sources.ordinals(), shape), words, at);
    }

    /** Those on a sheet. */
    List<TableColumn> columns(Part sheet) {
        return columns.stream().filter(column -> column.isOn(sheet)).toList();
    }

    Locale locale() {
        return words.wording().locale();
    }

    String title() {
        return locale().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
    }

    /** As a job writes it. */
    public JobFile file(TableFormat format) {
        String name = words.say("file", edition.programme(), edition.edition()) + "." + format.extension();
        return new JobFile(
                org.etalon.platform.filename.FileName.of(name),
                format.mediaType(),
                made -> expected(made, format),
                out -> write(format, out));
    }

    /** In proportion to the dossiers that were read. */
    private long expected(long made, TableFormat format) {
        return rows.read() == 0 ? Long.MAX_VALUE : made * format.passes() * rows.size() / rows.read();
    }

    /** @param out stays open */
    public void write(TableFormat format, OutputStream out) throws IOException {
        format.write(this, out);
    }
}
