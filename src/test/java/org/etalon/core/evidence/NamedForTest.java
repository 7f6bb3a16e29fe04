/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedForTest {
    private static final List<Numbered> QUESTIONS = List.of(
            new Numbered("1", "strategy"),
            new Numbered("2", "budget"),
            new Numbered("2.3", "deliberation"),
            new Numbered("3", "free-servers"),
            new Numbered("10", "free-servers-share"),
            new Numbered("12", "plan"),
            new Numbered("13", "open_data"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            12 - plan.pdf                    | plan
            12.pdf                           | plan
            12. Le plan.PDF                  | plan
            12_annexe.pdf                    | plan
            12) annexe.pdf                   | plan
            12 – annexe 2026.pdf             | plan
            12 - 2026 annexe.pdf             | plan
            012 annexe.pdf                   | plan
            Q12_annexe.PDF                   | plan
            Q12_2026.pdf                     | plan
            q 12 annexe.pdf                  | plan
            Annexe à la question 12.pdf      | plan
            N° 12 annexe.pdf                 | plan
            2.3 délibération.pdf             | deliberation
            02.03 délibération.pdf           | deliberation
            2.3.pdf                          | deliberation
            Q2.3.pdf                         | deliberation
            2.3 délibération n° 45.pdf       | deliberation
            12 - marché n°2026-45.pdf        | plan
            Q12 délibération n° 45.pdf       | plan
            délibération n° 45.pdf           | -
            2.3 délibération n° 12.pdf       | -
            free-servers.ods                 | free-servers
            free_servers.ods                 | free-servers
            Annexe Free Servers v2.ods       | free-servers
            free-servers-share.ods           | free-servers-share
            open-data 2026.csv               | open_data
            budget.ods                       | budget
            budget - 2026.ods                | budget
            3 - free-servers.ods             | free-servers
            Q12 Q12.pdf                      | plan
            budget 2026.ods                  | -
            budget-participatif.ods          | -
            Q12 Q13.pdf                      | -
            Q12 Q99.pdf                      | -
            3 - budget.pdf                   | free-servers
            3 - open-data.pdf                | -
            10 ans du libre.pdf              | -
            12 000 habitants.pdf             | -
            12-03-2026 séance.pdf            | -
            12.03.2026 séance.pdf            | -
            2.3.2026 séance.pdf              | -
            2026-03-12.pdf                   | -
            12e séance.pdf                   | -
            1er plan.pdf                     | -
            99 - annexe.pdf                  | -
            note12.pdf                       | -
            faq12.pdf                        | -
            2.4 annexe.pdf                   | -
            IMG_0012.jpg                     | -
            strategies.pdf                   | -
            .pdf                             | -
            """)
    void only_a_name_without_doubt_names_a_question(String name, String id) {
        assertThat(NamedFor.find(name, QUESTIONS).orElse(null)).isEqualTo(id);
    }
}
