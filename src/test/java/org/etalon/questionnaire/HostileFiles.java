/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;

/**
 * Files made to hurt, each of at most the allowed size unless it says otherwise. As a program it loads them all in one small heap
 * and prints what each cost.
 */
public final class HostileFiles {
    private static final int MIB = 1 << 20;
    private static final String HEAD = "format: etalon/1\n";

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    private HostileFiles() {
        nested();
        large();
        wide();
        forbidden();
        texts();
    }

    /** Each file by its name, whose ending says how it is written. */
    public static Map<String, Supplier<byte[]>> all() {
        return new HostileFiles().files;
    }

    private void nested() {
        add("brackets.yaml", () -> fill("", "[", ""));
        add("brackets.json", () -> fill("", "[", ""));
        add("braces.yaml", () -> fill("", "{", ""));
        add("braces.json", () -> fill("", "{\"a\":", ""));
        add("nested flow.yaml", () -> fill(HEAD + "domains: ", "[", ""));
        add("dashes.yaml", () -> fill(HEAD + "domains:\n", "- ", ""));
        add("question marks.yaml", () -> fill("", "? ", ""));
        add("indented keys.yaml", () -> IntStream.range(0, 1400)
                .mapToObj(i -> " ".repeat(i) + "a:\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        add("nested conditions.json", () -> fill("{\"checks\":[{\"when\":", "{\"not\":", ""));
    }

    private void large() {
        add("ten megabytes in a line.yaml", () -> (HEAD + "title: " + "a".repeat(10 * MIB))
                .getBytes(StandardCharsets.UTF_8));
        add("one scalar.yaml", () -> fill(HEAD + "title: ", "a", ""));
        add("one scalar of escapes.yaml", () -> fill(HEAD + "title: \"", "\\n", "\""));
        add("one folded scalar.yaml", () -> fill(HEAD + "title: >\n", "  a\n", ""));
        add("one key.yaml", () -> fill("", "a", ": 1"));
        add("one number.yaml", () -> fill(HEAD + "levels: [{level: ", "9", "}]"));
        add("one number.json", () -> fill("{\"format\": ", "9", "}"));
        add("one comment.yaml", () -> fill("#", "#", ""));
        add("spaces.yaml", () -> fill("", " ", ""));
        add("tabs.yaml", () -> fill("", "\t", ""));
        add("quotes.yaml", () -> fill("", "\"", ""));
    }

    private void wide() {
        add("entries.yaml", () -> fill(HEAD + "domains: [", "a,", "a]"));
        add("empty entries.yaml", () -> fill(HEAD + "domains:\n", "-\n", ""));
        add("empty maps.yaml", () -> fill(HEAD + "domains: [", "{},", "{}]"));
        add("conditions.yaml", () -> fill(HEAD + "checks: [{when: {all: [", "{question: a, is: b},", "]}}]"));
        add("keys.yaml", () -> numbered(90_000, "k%x: 1\n"));
        add("one key again and again.yaml", () -> fill("", "a: 1\n", ""));
        add("numbers.json", () -> fill("{\"follows\":[", "1,", "1]}"));
        add("emoji.json", () -> fill("{\"follows\":[", "\"😀\",", "1]}"));
        add("strata.yaml", () -> fill(HEAD + "strata:\n", "- {id: a, title: b}\n", ""));
        add("documents.yaml", () -> fill(HEAD, "--- a\n", ""));
    }

    private void forbidden() {
        add("anchors.yaml", () -> fill(HEAD + "follows: [", "&a b,", "]"));
        add("aliases.yaml", () -> fill(HEAD + "follows: [", "*a,", "]"));
        add("tags.yaml", () -> fill(HEAD + "follows: [", "!!str b,", "]"));
        add("billion laughs.yaml", HostileFiles::laughs);
        add("invalid UTF-8.yaml", () -> {
            byte[] bytes = fill(HEAD, "a", "");
            bytes[MIB / 2] = (byte) 0xFF;
            return bytes;
        });
        add("surrogate.yaml", () -> new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        add("NUL.yaml", () -> new byte[MIB]);
        add("UTF-16.yaml", () -> (HEAD + "title: a").getBytes(StandardCharsets.UTF_16));
    }

    private void texts() {
        add("unclosed comments.yaml", () -> fill(HEAD + "title: \"", "<!--", "\""));
        add("unclosed tags.yaml", () -> fill(HEAD + "title: \"", "a <a ", "\""));
        add("links and a tag.yaml", () -> fill(HEAD + "title: \"", "[", "<\""));
        add("quotations and a tag.yaml", () -> fill(HEAD + "title: \"", "> ", "<\""));
        add("stars and a tag.yaml", () -> fill(HEAD + "title: \"", "*a _b ", "<\""));
        add("list and a tag.yaml", () -> fill(HEAD + "title: |\n", "  - a\n", "  <\n"));
        add(
                "short texts.yaml",
                () -> numbered(90, "- {id: s%d, title: \"" + "<!-- <? <![CDATA[".repeat(600) + "\"}\n"));
        add("many texts.yaml", () -> fill(HEAD + "domains:\n- id: d\n  questions:\n", "  - {text: <}\n", ""));
    }

    private void add(String name, Supplier<byte[]> file) {
        files.put(name, file);
    }

    private static byte[] fill(String begin, String again, String end) {
        int room = MIB - bytes(begin) - bytes(end);
        return (begin + again.repeat(room / bytes(again)) + end).getBytes(StandardCharsets.UTF_8);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static byte[] numbered(int count, String line) {
        String begin = line.startsWith("-") ? HEAD + "strata:\n" : "";
        return (begin + IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] laughs() {
        StringBuilder text = new StringBuilder(HEAD + "a: &a [lol]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            text.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ",").repeat(9))
                    .append("]\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Prints for each file: thousandths of a second of processor time (the best of three where the first took long: other work on
     * the machine slows it too), mistakes told, whether it was refused, its name.
     */
    public static void main(String... arguments) {
        all().forEach((name, file) -> {
            Source source = Source.of(name, file.get(), Syntax.of(name));
            long millis = Long.MAX_VALUE;
            for (int i = 0; i < 3 && millis > 500; i++) {
                millis = Math.min(millis, millis(source));
            }
            Loaded loaded = QuestionnaireLoader.load(source);
            System.out.printf(
                    "%d %d %s %s%n",
                    millis, loaded.mistakes().size(), loaded.questionnaire().isEmpty(), name);
        });
    }

    private static long millis(Source source) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        QuestionnaireLoader.load(source);
        return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
    }
}
