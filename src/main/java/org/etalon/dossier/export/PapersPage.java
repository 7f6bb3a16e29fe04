/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etalon.core.answer.Facts;
import org.etalon.dossier.export.PaperLine.PaperFile;
import org.etalon.dossier.export.bag.ReadArchive;
import org.etalon.dossier.page.Opened;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.text.Texts;

/** What can be taken away of a dossier, on dossier/show.xhtml: every kind of file is named here and nowhere else. */
@Named
@RequestScoped
public class PapersPage {
    private static final List<String> BLANK = Stream.concat(
                    Stream.of(PaperFormat.values()).map(PaperFormat::extension), Stream.of("ods", "xlsx"))
            .toList();

    /** In the order in which they are offered. */
    public List<PaperLine> list(Opened opened) {
        String api = "/api/v1" + opened.root();
        // of what is open again, an archive would else be of what was handed in
        String now = opened.head().status().isOpen() ? "?submission=" + ReadArchive.NOW : "";
        return List.of(
                line("dossier", opened, papers(format -> api + "/export." + format)),
                line("workbook", opened, files(List.of("ods", "xlsx"), format -> api + "/export." + format)),
                line("archive", opened, files(List.of("zip"), format -> api + "/export." + format + now)),
                line("data", opened, files(List.of("json"), format -> api + "/export." + format + now)),
                line("blank", opened, files(BLANK, format -> blank(opened, format))));
    }

    private static PaperLine line(String kind, Opened opened, List<PaperFile> files) {
        var texts = Texts.of("paper", opened.spoken().locale());
        return new PaperLine(texts.get("page.name." + kind), texts.get("page.purpose." + kind), files);
    }

    private static List<PaperFile> papers(Function<String, String> href) {
        return files(Stream.of(PaperFormat.values()).map(PaperFormat::extension).toList(), href);
    }

    private static List<PaperFile> files(List<String> formats, Function<String, String> href) {
        return formats.stream()
                .map(format -> new PaperFile(format.toUpperCase(Locale.ROOT), href.apply(format)))
                .toList();
    }

    private static String blank(Opened opened, String format) {
        Facts facts = opened.head().facts();
        String population = facts.population().isPresent()
                ? "&population=" + facts.population().getAsLong()
                : "";
        return "/api/v1/questionnaires/" + opened.head().questionnaire() + "/blank." + format + "?type=" + facts.type()
                + population;
    }
}
