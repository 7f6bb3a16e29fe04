/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etalon.label.LabelRow;
import org.etalon.label.certificate.Certificate.Fact;
import org.etalon.label.page.LabelLine;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.setting.Demonstration;
import org.etalon.platform.setting.Publisher;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** Writes the certificate of a label that counts. */
@RequestScoped
public class WriteCertificate {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    LabelLookup labels;

    @Inject
    BaseAddress base;

    @Inject
    Publisher publisher;

    @Inject
    Demonstration demonstration;

    /** Whether there is anything to certify: a label of which only a source tells has its own paper, and one that doesn't count has none. */
    public boolean isDue(LabelRow label, Locale locale) {
        return !label.partial() && labels.line(label, locale).standing().isEmpty();
    }

    byte[] write(LabelRow label, Locale locale) {
        LabelLine line = labels.line(label, locale);
        String mark = demonstration.isInvented() ? Texts.of("site", locale).get("invented") : "";
        String address = base.link("/verify/" + label.code());
        return new Certificate(line, facts(label, locale), address, publisher.name(), mark, locale).bytes();
    }

    private static List<Fact> facts(LabelRow label, Locale locale) {
        var texts = Texts.of("certificate", locale);
        LocalDate published = LocalDate.ofInstant(label.publishedAt(), PARIS);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("since"), Days.of(label.findAwarded().orElse(published), locale)));
        if (label.endsOn() != null) {
            facts.add(new Fact(texts.get("until"), Days.of(label.endsOn(), locale)));
        }
        facts.add(new Fact(texts.get("number"), label.code()));
        return facts;
    }
}
