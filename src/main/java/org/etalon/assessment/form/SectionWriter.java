/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;

/** Puts the questions of one domain under their sections, and those between sections under ones without a title. */
final class SectionWriter {
    private final Domain domain;
    private final int number;
    private final Optional<String> stratum;
    private final int headings;
    private final Spoken spoken;
    private final List<FormSection> sections = new ArrayList<>();
    private final List<FormQuestion> loose = new ArrayList<>();
    private int count;

    /** @param number of the domain @param headings level of the domain's heading */
    SectionWriter(Domain domain, int number, Optional<String> stratum, int headings, Spoken spoken) {
        this.domain = domain;
        this.number = number;
        this.stratum = stratum;
        this.headings = headings;
        this.spoken = spoken;
    }

    List<FormSection> sections() {
        boolean conditional = domain.applies().isPresent();
        for (Domain.Item item : domain.items()) {
            if (item instanceof Domain.Section section) {
                close();
                sections.add(form(section, conditional));
            } else {
                loose.add(form((Question) item, headings + 1, conditional));
            }
        }
        close();
        return List.copyOf(sections);
    }

    private FormSection form(Domain.Section section, boolean conditional) {
        boolean either = conditional
                || section.applies().isPresent()
                || section.visible().isPresent();
        var questions = section.questions().stream()
                .map(question -> form(question, headings + 2, either))
                .toList();
        return new FormSection(section.id(), spoken.line(section.title()), spoken.blocks(section.intro()), questions);
    }

    private FormQuestion form(Question question, int level, boolean conditional) {
        count++;
        return FormQuestion.of(
                question, number + "." + count, level, conditional, new Worth(question, stratum, spoken), spoken);
    }

    private void close() {
        if (!loose.isEmpty()) {
            sections.add(new FormSection("", "", "", List.copyOf(loose)));
            loose.clear();
        }
    }
}
