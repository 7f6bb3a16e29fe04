/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.export.back.Comparing;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.export.back.Said;
import org.etalon.dossier.export.back.Where;
import org.etalon.dossier.export.workbook.Invented;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedQuestionnaire;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of answers comes back as it went, to the last character, or with every mistake by its pointer. */
class AnswersDocumentTest {
    private static final int DOSSIERS = 60;
    private static final Subject SUBJECT = Invented.subject(
            QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre/2026"))
                    .questionnaire()
                    .orElseThrow(),
            new Chance(5),
            List.of());

    @Test
    void nothing_is_lost_on_the_way() throws Exception {
        for (int seed = 1; seed <= DOSSIERS; seed++) {
            Subject subject = Invented.subject(GeneratedQuestionnaire.wild(seed), new Chance(seed), List.of());
            Findings found = found(subject, document(subject));
            assertThat(found.isClean()).as("seed " + seed).isTrue();
            assertThat(found.differences()).as("seed " + seed).isEmpty();
            assertThat(found.untouched())
                    .isEqualTo(subject.questionnaire().questions().size());
        }
    }

    @Test
    void every_answer_has_its_state_justification_and_version_in_canonical_form() {
        String json = document(SUBJECT);
        assertThat(CanonicalText.of(JsonTree.read(json))).isEqualTo(json);
        var answers = (Map<?, ?>) ((Map<?, ?>) JsonTree.read(json)).get("answers");
        assertThat(answers).hasSize(SUBJECT.questionnaire().questions().size());
        SUBJECT.questionnaire().questions().forEach(question -> {
            var entry = new HashMap<String, Object>();
            ((Map<?, ?>) answers.get(question.id())).forEach((member, value) -> entry.put(member.toString(), value));
            assertThat(entry.remove("version")).isEqualTo(BigDecimal.valueOf(3));
            assertThat(entry).containsOnlyKeys("answer", "state", "justification");
            entry.values().removeIf(value -> value == null);
            assertThat(entry).isEqualTo(Said.of(SUBJECT.given(question.id())));
        });
    }

    /** A text is what it is: white space, line ends and signs that no workbook could hold are changes here. */
    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\r\nb", "a\u0001b", " a", "\uD83C\uDF33"})
    void what_was_edited_is_changed_to_the_last_character(String text) throws Exception {
        Findings found = found(SUBJECT, edited("free-browser", Map.of("justification", text)));
        assertThat(found.mistakes()).isEmpty();
        assertThat(found.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.spot().question().id()).isEqualTo("free-browser");
            assertThat(difference.where().name()).isEqualTo("/answers/free-browser/justification");
            assertThat(difference.after().justification()).isEqualTo(text);
            assertThat(difference.after().answer())
                    .isEqualTo(difference.before().answer());
        });
    }

    @Test
    void what_is_not_named_stays_and_a_form_without_a_dossier_fits_all() throws Exception {
        var tree = tree();
        tree.remove("dossier");
        tree.put("answers", Map.of("free-browser", Map.of("answer", new BigDecimal("5.50"), "version", 3)));
        Findings found = found(SUBJECT, CanonicalText.of(tree));
        assertThat(found.isClean()).isTrue();
        assertThat(found.differences()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"free-browser": {"answer": 150, "version": 3}}                            | ANSWER_OUT_OF_RANGE /answers/free-browser/answer
                    {"free-browser": {"answer": 1e999999999, "version": 3}}                    | ANSWER_OUT_OF_RANGE /answers/free-browser/answer
                    {"free-browser": {"answer": [[{}]], "version": 3}}                         | ANSWER_OF_WRONG_TYPE /answers/free-browser/answer
                    {"free-browser": {"answer": 1, "state": 7, "version": 3}}                  | STATE_UNKNOWN /answers/free-browser/state
                    {"free-browser": {"answer": 1, "justification": {}, "version": 3}}         | EXPLANATION_OF_WRONG_TYPE /answers/free-browser/justification
                    {"free-browser": {"answer": 1, "justification": "\\u0000", "version": 3}}  | EXPLANATION_UNREADABLE /answers/free-browser/justification
                    {"free-browser": {"answer": 1, "more": 1, "version": 3}}                   | FIELD_UNKNOWN /answers/free-browser
                    {"free-browser": {"answer": 1}}                                            | DOCUMENT_VERSION /answers/free-browser/version
                    {"free-browser": {"answer": 1, "version": -1}}                             | DOCUMENT_VERSION /answers/free-browser/version
                    {"free-browser": {"answer": 1, "version": 2.5}}                            | DOCUMENT_VERSION /answers/free-browser/version
                    {"free-browser": {"answer": 1, "version": 1e99999999}}                     | DOCUMENT_VERSION /answers/free-browser/version
                    {"free-browser": {"answer": 1, "version": "3"}}                            | DOCUMENT_VERSION /answers/free-browser/version
                    {"free-browser": 80}                                                       | DOCUMENT_ENTRY /answers/free-browser
                    {"free-browser": null}                                                     | DOCUMENT_ENTRY /answers/free-browser
                    {"a/b~c": {}}                                                              | QUESTION_UNKNOWN /answers/a~1b~0c
                    """)
    void each_mistake_is_told_by_its_pointer(String answers, String told) throws Exception {
        String json = CanonicalText.of(tree()).replaceFirst("\"answers\":\\{.*}},", "\"answers\":@,");
        Findings found = found(SUBJECT, json.replace("@", answers));
        assertThat(found.mistakes())
                .extracting(mistake ->
                        mistake.problem().code().name() + " " + mistake.where().name())
                .containsExactly(told);
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void a_conflict_ends_where_what_was_changed_says_what_the_dossier_says_now() throws Exception {
        var explained = SUBJECT.kept().values().stream()
                .filter(kept -> kept.given().state() == AnswerState.ANSWERED
                        && kept.given().justification() != null)
                .findFirst()
                .orElseThrow();
        var theirs = new HashMap<String, Object>();
        theirs.put("answer", JsonTree.read(explained.given().answer()));
        theirs.put("justification", null);
        theirs.put("version", 0);
        Findings agreed = found(SUBJECT, edited(explained.question(), theirs));
        assertThat(agreed.isClean()).isTrue();
        assertThat(agreed.differences()).isEmpty();
        theirs.put("justification", "Autrement.");
        assertThat(found(SUBJECT, edited(explained.question(), theirs)).conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.blank()).isFalse();
                    assertThat(conflict.yours().places())
                            .extracting(Where::name)
                            .containsExactly("/answers/" + explained.question() + "/justification");
                });
    }

    @Test
    void a_wrong_type_is_told_by_what_is_allowed() throws Exception {
        var found = found(SUBJECT, edited("free-software-policy", Map.of("answer", true)));
        assertThat(ProblemJson.sentence(found.mistakes().get(0).problem(), Locale.FRENCH))
                .contains("l’identifiant d’un choix, entre guillemets droits")
                .doesNotContain("n’a pas la forme");
    }

    @Test
    void a_member_that_an_answer_does_not_have_is_told_of_one_that_nobody_changed_too() throws Exception {
        assertThat(found(SUBJECT, edited("free-browser", Map.of("more", 1))).mistakes())
                .extracting(mistake ->
                        mistake.problem().code().name() + " " + mistake.where().name())
                .containsExactly("FIELD_UNKNOWN /answers/free-browser");
    }

    @Test
    void a_member_that_the_whole_does_not_have_is_told() throws Exception {
        var tree = tree();
        tree.put("answerz", 1);
        assertThat(found(SUBJECT, CanonicalText.of(tree)).mistakes())
                .extracting(mistake -> mistake.where().name())
                .containsExactly("/answerz");
    }

    @ParameterizedTest
    @CsvSource({
        "dossier,ANSWERS_OTHER_DOSSIER",
        "questionnaire,ANSWERS_OTHER_QUESTIONNAIRE",
        "rules,ANSWERS_OTHER_RULES",
        "format,DOCUMENT_NOT_OURS",
        "answers,DOCUMENT_NOT_OURS"
    })
    void another_dossiers_or_questionnaires_document_is_refused(String member, String code) {
        for (Object other : List.of("x", List.of(List.of()), 1)) {
            var tree = tree();
            tree.put(member, other);
            assertThatThrownBy(() -> found(SUBJECT, CanonicalText.of(tree)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(code);
        }
    }

    @Test
    void what_is_no_document_is_refused_at_once() {
        String sound = document(SUBJECT);
        var hostile = new ArrayList<>(List.of("", "[]", "{", "null", "PK", sound + "x", sound.substring(1)));
        hostile.add("{\"format\":\"etalon/answers/1\",\"format\":\"etalon/answers/1\",\"answers\":{}}");
        hostile.add("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        hostile.add("{\"a\":[0" + ",0".repeat(1_000_000) + "]}");
        hostile.add("{\"a\":" + "9".repeat(100_000) + "}");
        for (String json : hostile) {
            assertThatThrownBy(() -> SentDocument.read(json.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("DOCUMENT_UNREADABLE");
        }
        assertThatThrownBy(() -> SentDocument.read(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
                .isInstanceOf(RefusedException.class);
    }

    private static Findings found(Subject subject, String json) throws SQLException {
        var sent = SentDocument.read(json.getBytes(StandardCharsets.UTF_8));
        return new Comparing(null, Invented.dossier(subject), subject.scoring(), sent).findings();
    }

    private static String document(Subject subject) {
        Questionnaire questionnaire = subject.questionnaire();
        return AnswersDocument.of(Invented.dossier(subject), questionnaire).json();
    }

    private static Map<String, Object> tree() {
        var tree = new HashMap<String, Object>();
        ((Map<?, ?>) JsonTree.read(document(SUBJECT))).forEach((member, value) -> tree.put(member.toString(), value));
        return tree;
    }

    /** The document with other members at a question. */
    private static String edited(String question, Map<String, Object> members) {
        var tree = tree();
        var answers = new HashMap<Object, Object>((Map<?, ?>) tree.get("answers"));
        var entry = new HashMap<Object, Object>((Map<?, ?>) answers.get(question));
        entry.putAll(members);
        answers.put(question, entry);
        tree.put("answers", answers);
        return CanonicalText.of(tree);
    }
}
