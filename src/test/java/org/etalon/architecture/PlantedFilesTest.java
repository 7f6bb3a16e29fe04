/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of sizes, names and texts are seen red too, one line beyond what they allow. */
class PlantedFilesTest {
    private static final String LICENCE = "/* SPDX-License-Identifier: AGPL-3.0-or-later */\n";

    @TempDir
    Path root;

    private void plant(String file, String content) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    @Test
    void a_file_of_a_line_too_many_is_named_and_the_median_counts_all() throws IOException {
        plant("Longest.java", "x\n".repeat(300));
        plant("TooLong.java", "x\n".repeat(301));
        assertThat(Shape.tooLong(root, ".java", Shape.FILE)).containsExactly("TooLong.java has 301 lines");
        plant("Short.java", "x\n".repeat(51));
        assertThat(Shape.median(root)).isEqualTo(300);
        plant("Shorter.java", "x\n");
        plant("Shortest.java", "");
        assertThat(Shape.median(root)).isEqualTo(51);
    }

    @Test
    void a_method_of_a_line_too_many_is_named() throws IOException {
        plant("Methods.java", "class Methods {\n" + method("longest", 25) + method("tooLong", 26) + "}\n");
        assertThat(Shape.longMethods(root)).containsExactly("Methods.java:29 has 26 lines");
    }

    private static String method(String name, int lines) {
        return "    void " + name + "() {\n" + "        x();\n".repeat(lines) + "    }\n";
    }

    @Test
    void a_package_that_is_crowded_or_says_nothing_of_itself_is_named() throws IOException {
        for (int file = 1; file <= 16; file++) {
            plant("crowded/C" + file + ".java", "");
            if (file <= 15) {
                plant("full/C" + file + ".java", "");
            }
        }
        plant("full/package-info.java", "");
        assertThat(Shape.crowdedPackages(root)).containsExactly("crowded");
        assertThat(Shape.packagesWithoutIntroduction(root)).containsExactly("crowded");
    }

    @Test
    void a_name_that_says_nothing_is_named() throws IOException {
        for (String name :
                new String[] {"AnswerManager", "DefaultAnswer", "AnswerImpl", "Utils", "Answer", "Important"}) {
            plant(name + ".java", "");
        }
        assertThat(Shape.vagueNames(root))
                .containsExactly("AnswerImpl.java", "AnswerManager.java", "DefaultAnswer.java", "Utils.java");
    }

    @Test
    void what_asks_for_a_sixth_collaborator_is_named() throws IOException {
        plant("Modest.java", "    @Inject\n".repeat(5));
        plant("Greedy.java", "    @Inject\n".repeat(5) + "    @Inject Sixth sixth;\n");
        assertThat(Shape.greedy(root)).containsExactly("Greedy.java");
    }

    @Test
    void a_file_without_a_licence_is_named() throws IOException {
        plant("Free.java", LICENCE);
        plant("Forgotten.java", "class Forgotten {}\n");
        plant("Empty.java", "");
        assertThat(Shape.withoutLicence(root)).containsExactly("Empty.java", "Forgotten.java");
    }

    @Test
    void a_sentence_that_lacks_its_other_language_its_gap_or_its_manners_is_named() throws IOException {
        plant("site.properties", "both=Bonjour {0}\ngap=Page {0}\nmissing=Seul\nspaces=Quoi ?\nblank=\nquote=l'an\n");
        plant("site_en.properties", "both=Hello {0}\ngap=Page\nspaces=What ?\nblank=x\nquote=year\nmore=More\n");
        var texts = new Sentences(root);
        assertThat(texts.unpaired()).containsExactly("site missing", "site more");
        assertThat(texts.withOtherGaps()).containsExactly("site gap");
        assertThat(texts.blank()).containsExactly("site blank");
        assertThat(texts.withStraightApostrophe()).containsExactly("site.properties quote");
        assertThat(texts.withoutFrenchSpaces()).containsExactly("site spaces");
        assertThat(texts.unsaid("say(\"both\") + texts['gap'] + \"missing\" 'spaces' `blank`"))
                .containsExactly("site quote");
    }
}
