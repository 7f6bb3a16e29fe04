/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of texts: each tells which sentences of a folder break it. */
record Sentences(Path folder) {
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

    /** A plain space before a double sign, or another than the sign asks for: a narrow one, but a full one before : and %. */
    private static final Pattern UNSPACED = Pattern.compile(" [;?!:%]|\u00a0[;?!]|\u202f[:%]|«[^\u202f]|[^\u202f]»");

    /** In one language only. */
    Set<String> unpaired() {
        return features()
                .flatMap(feature -> unpaired(feature, french(feature), english(feature)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> unpaired(String feature, Properties french, Properties english) {
        return Stream.concat(french.stringPropertyNames().stream(), english.stringPropertyNames().stream())
                .filter(key -> !french.containsKey(key) || !english.containsKey(key))
                .map(key -> feature + " " + key);
    }

    /** With other gaps in one language than in the other. */
    Set<String> withOtherGaps() {
        return pairs((french, english) -> !gaps(french).equals(gaps(english)));
    }

    Set<String> blank() {
        return pairs((french, english) -> french.isBlank() || english.isBlank());
    }

    Set<String> withoutFrenchSpaces() {
        return pairs((french, english) -> UNSPACED.matcher(french).find());
    }

    /** The same in a whole file that has French among other things, so that plain spaces say nothing. */
    static boolean hasOtherSpaces(String file) {
        return UNSPACED.matcher(file.replaceAll(" ([;?!:%])", "$1")).find();
    }

    /** With an apostrophe that {@link java.text.MessageFormat} would take for a quote. */
    Set<String> withStraightApostrophe() {
        var found = new TreeSet<String>();
        for (String file : files()) {
            read(file).forEach((key, sentence) -> {
                if (sentence.toString().contains("'")) {
                    found.add(file + " " + key);
                }
            });
        }
        return found;
    }

    /** Not said anywhere in these sources. */
    Set<String> unsaid(String sources) {
        var said = new Said(sources);
        return features()
                .flatMap(feature -> french(feature).stringPropertyNames().stream()
                        .filter(key -> !said.names(key))
                        .map(key -> feature + " " + key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> files() {
        return Sources.files(folder, ".properties").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    Properties read(String file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private Set<String> pairs(BiPredicate<String, String> wrong) {
        return features()
                .flatMap(feature -> pairs(feature, french(feature), english(feature), wrong))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> pairs(
            String feature, Properties french, Properties english, BiPredicate<String, String> wrong) {
        return french.stringPropertyNames().stream()
                .filter(english::containsKey)
                .filter(key -> wrong.test(french.getProperty(key), english.getProperty(key)))
                .map(key -> feature + " " + key);
    }

    private Stream<String> features() {
        return files().stream().map(file -> file.replace(".properties", "")).filter(name -> !name.endsWith("_en"));
    }

    private Properties french(String feature) {
        return read(feature + ".properties");
    }

    private Properties english(String feature) {
        return read(feature + "_en.properties");
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
