/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.questionnaire.mistake.Mistake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A questionnaire in its folder, a file for each domain. */
class FolderTest {
    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void writeSoundFiles() throws IOException {
        folder = Files.createDirectories(root.resolve("commune-libre/2026"));
        write(
                "questionnaire.yaml",
                """
                format: etalon/1
                programme: commune-libre
                edition: "2026"
                title: Commune libre
                status: draft
                domains: [strategy, software]
                levels:
                  - {level: 1, title: Un, global: 10, domains: {software: 5}}
                """);
        write(
                "strategy.yaml",
                """
                id: strategy
                title: Stratégie
                weight: 10
                questions:
                  - {id: plan, text: Un plan ?, type: yes-no, points: 10}
                """);
        write(
                "software.yaml",
                """
                id: software
                title: Logiciels
                weight: 10
                questions:
                  - {id: office, text: Une suite ?, type: yes-no, points: 10, visible: {question: plan, is: yes}}
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void change(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        write(file, text.replace(before, after));
    }

    private List<String> told() {
        return told(folder);
    }

    private List<String> told(Path path) {
        Loaded loaded = QuestionnaireLoader.load(path);
        return Stream.concat(
                        loaded.mistakes().stream().map(mistake -> told(mistake, "")),
                        loaded.warnings().stream().map(warning -> told(warning, "~")))
                .toList();
    }

    private String told(Mistake mistake, String mark) {
        return folder.relativize(Path.of(mistake.place().name())) + ":"
                + mistake.place().at() + " " + mark + mistake.code();
    }

    @Test
    void a_sound_folder_is_loaded_with_its_domains_in_the_order_of_the_list() {
        Loaded loaded = QuestionnaireLoader.load(folder);
        assertThat(loaded.mistakes()).isEmpty();
        assertThat(loaded.questionnaire().orElseThrow().domains())
                .extracting("id")
                .containsExactly("strategy", "software");
    }

    @Test
    void a_folder_and_the_same_as_one_document_have_the_same_digests() throws IOException {
        Loaded loaded = QuestionnaireLoader.load(folder);
        Path document = root.resolve("one.json");
        Files.writeString(document, loaded.canonicalJson().orElseThrow());

        Loaded again = QuestionnaireLoader.load(document);

        assertThat(again.questionnaire()).isEqualTo(loaded.questionnaire());
        assertThat(again.canonicalJson()).isEqualTo(loaded.canonicalJson());
    }

    @Test
    void the_first_file_stands_for_its_folder() {
        assertThat(QuestionnaireLoader.load(folder.resolve("questionnaire.yaml"))
                        .questionnaire())
                .isEqualTo(QuestionnaireLoader.load(folder).questionnaire());
    }

    @Test
    void mistakes_of_all_files_are_told_together_in_the_order_of_the_files() throws IOException {
        change("questionnaire.yaml", "status: draft", "status: ready");
        change("strategy.yaml", "weight: 10", "weight: much");
        change("software.yaml", "type: yes-no", "type: maybe");
        assertThat(told())
                .containsExactly(
                        "questionnaire.yaml:5:9 NOT_AN_OPTION",
                        "strategy.yaml:3:9 NOT_A_NUMBER",
                        "software.yaml:5:43 NOT_AN_OPTION");
    }

    @Test
    void a_file_that_can_not_be_read_hides_no_mistake_of_another_and_makes_none() throws IOException {
        write("strategy.yaml", "id: [\n");
        change("software.yaml", "weight: 10", "weight: much");
        assertThat(told()).containsExactly("strategy.yaml:2:1 YAML_SYNTAX", "software.yaml:3:9 NOT_A_NUMBER");
    }

    @Test
    void without_a_readable_first_file_the_domains_are_looked_at_all_the_same() throws IOException {
        write("questionnaire.yaml", "format: [\n");
        change("software.yaml", "weight: 10", "weight: much");
        assertThat(told()).containsExactly("questionnaire.yaml:2:1 YAML_SYNTAX", "software.yaml:3:9 NOT_A_NUMBER");
    }

    @Test
    void the_folders_are_named_like_programme_and_edition() throws IOException {
        change("questionnaire.yaml", "programme: commune-libre", "programme: commune");
        change("questionnaire.yaml", "edition: \"2026\"", "edition: \"2025\"");
        assertThat(told())
                .containsExactly(
                        "questionnaire.yaml:2:12 PROGRAMME_NOT_FOLDER", "questionnaire.yaml:3:10 EDITION_NOT_FOLDER");
    }

    @Test
    void a_domain_without_its_file_is_told_where_it_is_listed() throws IOException {
        Files.delete(folder.resolve("strategy.yaml"));
        assertThat(told()).containsExactly("questionnaire.yaml:6:11 FILE_MISSING");
    }

    @Test
    void a_misspelt_list_of_domains_is_read_all_the_same() throws IOException {
        change("questionnaire.yaml", "domains: [strategy", "domain: [strategy");
        assertThat(told()).containsExactly("questionnaire.yaml:6:1 KEY_MISSPELT");
    }

    @Test
    void a_folder_without_its_first_file_says_so() throws IOException {
        Files.delete(folder.resolve("questionnaire.yaml"));
        assertThat(told()).containsExactly("questionnaire.yaml:1:1 FILE_UNREADABLE");
    }

    @Test
    void a_domain_is_called_like_its_file() throws IOException {
        change("strategy.yaml", "id: strategy", "id: policy");
        assertThat(told()).containsExactly("strategy.yaml:1:5 DOMAIN_NOT_FILE");
    }

    @Test
    void a_domain_is_listed_once() throws IOException {
        change("questionnaire.yaml", "[strategy, software]", "[strategy, software, strategy]");
        assertThat(told()).containsExactly("questionnaire.yaml:6:31 ID_DUPLICATE");
    }

    @Test
    void a_name_that_leads_elsewhere_is_no_domain() throws IOException {
        change("questionnaire.yaml", "[strategy, software]", "[../strategy, software, strategy]");
        assertThat(told()).contains("questionnaire.yaml:6:11 SLUG_INVALID");
    }

    @Test
    void a_file_that_nobody_lists_is_a_warning() throws IOException {
        write("notes.yaml", "anything: at all\n");
        write("notes.txt", "anything");
        assertThat(told()).containsExactly("notes.yaml:1:1 ~FILE_UNUSED");
    }

    @Test
    void a_domain_may_stand_in_place_beside_others_in_files() throws IOException {
        change(
                "questionnaire.yaml",
                "[strategy, software]",
                "\n  - {id: data, title: Données, weight: 1, questions: [{id: open, text: O, type: yes-no, points: 1}]}"
                        + "\n  - strategy\n  - software");
        assertThat(told()).isEmpty();
    }

    @Test
    void the_depth_is_counted_in_the_one_document_form() throws IOException {
        change("strategy.yaml", "title: Stratégie", "title: " + "[".repeat(37) + "]".repeat(37));
        assertThat(told()).containsExactly("strategy.yaml:2:8 TEXT_INVALID");
        change("strategy.yaml", "title: [", "title: [[");
        assertThat(told()).containsExactly("strategy.yaml:2:45 NESTED_TOO_DEEP");
    }

    @Test
    void the_bytes_of_all_files_are_counted_together() throws IOException {
        int used = (int)
                Files.list(folder).mapToLong(file -> file.toFile().length()).sum();
        String room = "#" + " ".repeat(QuestionnaireLoader.MOST_BYTES - used - 2) + "\n";
        change("strategy.yaml", "id: strategy", room + "id: strategy");
        assertThat(told()).isEmpty();
        change("strategy.yaml", "id: strategy", "id:  strategy");
        assertThat(told()).containsExactly("software.yaml:1:1 FILES_TOO_LARGE");
    }

    @Test
    void a_single_document_may_lie_in_any_folder() throws IOException {
        Path document = root.resolve("anything.yaml");
        Files.writeString(document, Sheet.BASE);
        assertThat(told(document)).isEmpty();
    }

    @Test
    void all_questionnaires_of_a_folder_are_found() throws IOException {
        Files.writeString(root.resolve("one.yaml"), Sheet.BASE);
        Files.writeString(root.resolve("readme.md"), "Lisez");
        Files.createDirectories(root.resolve("empty/2026"));
        assertThat(QuestionnairePaths.list(root)).containsExactly(root.resolve("one.yaml"), folder);
        assertThat(QuestionnairePaths.list(folder)).containsExactly(folder);
        assertThat(QuestionnairePaths.list(root.resolve("empty"))).isEmpty();
    }
}
