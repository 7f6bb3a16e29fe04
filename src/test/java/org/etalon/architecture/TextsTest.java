/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence stands in French and in English with the same gaps, and somebody says it. */
class TextsTest {
    private static final Sentences TEXTS = new Sentences(Path.of("src/main/resources/texts"));

    @Test
    void french_and_english_have_the_same_keys_and_the_same_gaps() {
        assertThat(TEXTS.unpaired()).isEmpty();
        assertThat(TEXTS.withOtherGaps()).isEmpty();
        assertThat(TEXTS.blank()).isEmpty();
    }

    @Test
    void every_sentence_with_gaps_can_be_filled_and_none_has_a_straight_apostrophe() {
        assertThat(TEXTS.withStraightApostrophe()).isEmpty();
        for (String file : TEXTS.files()) {
            TEXTS.read(file).forEach((key, sentence) -> assertThat(
                            new MessageFormat(sentence.toString()).format(new Object[] {1, 2, 3, 4, 5, 6, 7}))
                    .as(file + " " + key)
                    .isNotBlank());
        }
    }

    @Test
    void french_keeps_its_spaces_before_double_signs() {
        assertThat(TEXTS.withoutFrenchSpaces()).isEmpty();
        assertThat(Stream.of(
                                Sources.files(Path.of("questionnaires"), ".yaml"),
                                Sources.files(Path.of("src/main/resources/archive"), ".txt"))
                        .flatMap(List::stream)
                        .filter(file -> Sentences.hasOtherSpaces(String.join("\n", Sources.lines(file)))))
                .isEmpty();
    }

    @Test
    void no_sentence_is_unused() {
        String sources = Stream.of(
                        Sources.files(Path.of("src/main/java"), ".java"),
                        Sources.files(Path.of("src/main/webapp"), ".xhtml"),
                        Sources.files(Path.of("src/main/webapp"), ".js"))
                .flatMap(List::stream)
                .map(Sources::lines)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        assertThat(TEXTS.unsaid(sources)).isEmpty();
    }
}
