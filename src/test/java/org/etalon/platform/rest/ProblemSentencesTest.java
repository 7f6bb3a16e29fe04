/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal there is can be told, in both languages, from the texts in which its sentence is looked for. */
class ProblemSentencesTest {
    static Stream<ProblemCode> codes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.etalon").stream()
                        .filter(each -> each.isAssignableTo(ProblemCode.class) && each.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(each -> Stream.of(each.getEnumConstants()))
                        .map(ProblemCode.class::cast);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_refusal_has_its_sentence_where_it_is_looked_for(ProblemCode code) {
        List<Object> arguments = Collections.nCopies(9, 1);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ProblemJson.sentence(new Problem(code, "", arguments), language))
                    .isNotBlank();
            assertThat(ProblemJson.of(List.of(new Problem(code, "", arguments)), language)
                            .title())
                    .isNotBlank()
                    .doesNotStartWith("HTTP");
        }
    }

    @Test
    void a_status_is_told_in_the_language_that_is_asked_for() {
        var problems = List.of(Problem.of(RestProblem.PAGE_WRONG, "page"));
        assertThat(ProblemJson.of(problems, Locale.FRENCH).title()).isEqualTo("Demande incorrecte");
        assertThat(ProblemJson.of(problems, Locale.ENGLISH).title()).isEqualTo("Bad Request");
    }
}
