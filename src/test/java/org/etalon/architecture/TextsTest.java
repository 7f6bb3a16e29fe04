/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence stands in French and in English with the same gaps, and somebody says it. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

    @Test
    void french_and_english_have_the_same_keys_and_the_same_gaps() {
        for (String feature : features()) {
            Properties french = read(feature + ".properties");
            Properties english = read(feature + "_en.properties");
            assertThat(english.stringPropertyNames()).as(feature).isEqualTo(french.stringPropertyNames());
            for (String key : french.stringPropertyNames()) {
                assertThat(gaps(english.getProperty(key)))
                        .as(feature + " " + key)
                        .isEqualTo(gaps(french.getProperty(key)));
                assertThat(french.getProperty(key)).as(feature + " " + key).isNotBlank();
                assertThat(english.getProperty(key)).as(feature + " " + key).isNotBlank();
            }
        }
    }

    @Test
    void every_sentence_with_gaps_can_be_filled_and_none_has_a_straight_apostrophe() {
        for (String feature : features()) {
            for (String file : List.of(feature + ".properties", feature + "_en.properties")) {
                read(file).forEach((key, sentence) -> {
                    assertThat(sentence.toString()).as(file + " " + key).doesNotContain("'");
                    assertThat(new MessageFormat(sentence.toString()).format(new Object[] {1, 2, 3, 4, 5, 6, 7}))
                            .as(file + " " + key)
                            .isNotBlank();
                });
            }
        }
    }

    @Test
    void french_keeps_its_spaces_before_double_signs() {
        for (String feature : features()) {
            read(feature + ".properties").forEach((key, sentence) -> assertThat(sentence.toString())
                    .as(feature + " " + key)
                    .doesNotContainPattern(" [;?!:»%]|« "));
        }
    }

    @Test
    void no_sentence_is_unused() {
        String sources = Stream.of(
                        ShapeTest.files(Path.of("src/main/java"), ".java"),
                        ShapeTest.files(Path.of("src/main/webapp"), ".xhtml"),
                        ShapeTest.files(Path.of("src/main/webapp"), ".js"))
                .flatMap(List::stream)
                .map(ShapeTest::lines)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        var unused = new TreeSet<String>();
        for (String feature : features()) {
            for (String key : read(feature + ".properties").stringPropertyNames()) {
                if (!isSaid(key, sources)) {
                    unused.add(feature + " " + key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    /** Said by its whole name, as a constant, or as a family: {@code 'error.' + kind} or {@code "level." + n}. */
    private static boolean isSaid(String key, String sources) {
        if (Pattern.compile("['\"`]" + Pattern.quote(key) + "['\"`]")
                        .matcher(sources)
                        .find()
                || Pattern.compile("\\b" + Pattern.quote(key) + "\\(")
                        .matcher(sources)
                        .find()) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String stem = key.substring(0, dot + 1);
            String rest = key.substring(dot);
            if (sources.contains("\"" + stem + "\"")
                    || sources.contains("'" + stem + "'")
                    || sources.contains("`" + stem + "$")
                    || sources.contains("\"" + rest + "\"") && sources.contains("\"" + key.substring(0, dot) + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> features() {
        return ShapeTest.files(TEXTS, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .toList();
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
