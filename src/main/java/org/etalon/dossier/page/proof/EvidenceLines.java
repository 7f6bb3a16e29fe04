/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.proof.EvidenceLine.ServedLine;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** Puts evidence into words. @param names of persons; those missing are not named */
public record EvidenceLines(Opened opened, Map<UUID, String> names) {
    private static final long HUNDREDTHS = 100;
    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    public List<EvidenceLine> list(List<EvidenceItem> items) {
        return items.stream().map(this::line).toList();
    }

    /** One item. */
    public EvidenceLine line(EvidenceItem item) {
        EvidenceContent content = item.latest().content();
        EvidenceAbout about = item.about();
        boolean expired = about.validUntil() != null && about.validUntil().isBefore(today());
        String rest = "/api/v1" + opened.root() + "/evidence/" + item.id();
        return new EvidenceLine(
                item.id().toString(),
                about.title(),
                content.isFile() ? rest + "/content" : content.url(),
                opened.root() + "/evidence/" + item.id(),
                content.isFile() ? content.name().text() : "",
                content.isFile() ? size(content.size()) : "",
                about.date() == null ? "" : day(about.date()),
                validity(about.validUntil(), expired),
                expired,
                about.confidential(),
                about.note() == null ? "" : about.note(),
                content.isFile() ? content.digest().hex() : "",
                item.latest().number(),
                since(item.latest()),
                item.questions().stream().map(this::served).toList());
    }

    /** A question by its number and its short form. */
    public ServedLine served(String id) {
        var index = opened.scoring().index();
        var place = opened.assessment().questions().get(index.get(id)).place();
        int domain = opened.questionnaire().domains().indexOf(place.domain()) + 1;
        int within = place.domain().questions().indexOf(place.question()) + 1;
        String title = domain + "." + within + " "
                + opened.spoken().plain(place.question().wording().shortest());
        return new ServedLine(id, title, opened.addresses().of(place.domain(), id));
    }

    /** Bytes, as people say them: rounded up, so that nothing is nothing. */
    public String size(long bytes) {
        boolean large = bytes >= MEGABYTE;
        long tenths = (bytes * 10 + (large ? MEGABYTE : KILOBYTE) - 1) / (large ? MEGABYTE : KILOBYTE);
        long shown = large ? tenths * HUNDREDTHS / 10 : (tenths + 9) / 10 * HUNDREDTHS;
        return say(large ? "page.size.mb" : "page.size.kb", Figures.number(shown, locale()));
    }

    private String validity(LocalDate until, boolean expired) {
        if (until == null) {
            return "";
        }
        return say(expired ? "page.expired" : "page.valid", day(until));
    }

    /** When it was added, and by whom where that is known here. */
    String since(EvidenceVersion version) {
        String name = names.get(version.addedBy());
        String when = opened.moments().of(version.addedAt());
        return name == null ? when : say("page.since.by", when, name);
    }

    private LocalDate today() {
        return opened.moments().atHand().atZone(opened.moments().zone()).toLocalDate();
    }

    private String day(LocalDate day) {
        return Days.of(day, locale());
    }

    private java.util.Locale locale() {
        return opened.spoken().locale();
    }

    private String say(String key, Object... arguments) {
        return Texts.of("evidence", locale()).say(key, arguments);
    }
}
