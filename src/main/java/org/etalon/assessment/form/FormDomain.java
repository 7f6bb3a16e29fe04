/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * One domain as it stands on a page.
 *
 * @param number from 1
 * @param title as HTML within one line
 * @param name the title without marks
 * @param intro as HTML blocks; may be empty
 * @param share of the global score, such as « 18 % »; empty where the stratum is not known
 */
public record FormDomain(
        String id, int number, String title, String name, String intro, String share, List<FormSection> sections) {
    private static final int KEPT = 60;
    private static final Map<Key, List<FormDomain>> MADE =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 1, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, List<FormDomain>> eldest) {
                    return size() > KEPT;
                }
            });

    private record Key(String content, Optional<String> stratum, int headings, Locale locale) {}

    /**
     * All domains of a questionnaire. They are made once, since they are the same for everybody.
     *
     * @param headings level of a domain's heading; those of sections and questions follow
     */
    public static List<FormDomain> listOf(
            Questionnaire questionnaire, Optional<String> stratum, int headings, Spoken spoken) {
        var key = new Key(questionnaire.digests().content(), stratum, headings, spoken.locale());
        return MADE.computeIfAbsent(key, made -> make(questionnaire, stratum, headings, spoken));
    }

    private static List<FormDomain> make(
            Questionnaire questionnaire, Optional<String> stratum, int headings, Spoken spoken) {
        List<FormDomain> domains = new ArrayList<>();
        for (Domain domain : questionnaire.domains()) {
            int number = domains.size() + 1;
            var sections = new SectionWriter(domain, number, stratum, headings, spoken).sections();
            domains.add(new FormDomain(
                    domain.id(),
                    number,
                    spoken.line(domain.title()),
                    spoken.plain(domain.title()),
                    spoken.blocks(domain.intro()),
                    stratum.map(known -> share(domain, questionnaire, known, spoken))
                            .orElse(""),
                    sections));
        }
        return List.copyOf(domains);
    }

    private static String share(Domain domain, Questionnaire questionnaire, String stratum, Spoken spoken) {
        long all = questionnaire.domains().stream()
                .mapToLong(each -> each.weight().in(stratum))
                .sum();
        return spoken.percent(10000L * domain.weight().in(stratum) / Math.max(1, all) / 100 * 100);
    }
}
