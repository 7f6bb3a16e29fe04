/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.etalon.mail.letter.Notice;
import org.etalon.mail.letter.Occasion;
import org.etalon.mail.letter.Occasions;
import org.etalon.mail.letter.Specimen;
import org.etalon.mail.letter.TestOccasion;
import org.etalon.platform.setting.BaseAddress;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** All letters that the product can write, in both languages: whole, safe, and loading nothing. They lie in target/letters to look at. */
class LettersTest {
    private static final String BASE = "https://label.example.org";
    private static final LetterPreview PREVIEW = new LetterPreview(BaseAddress.of(BASE));
    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|src|srcset|background|url)\\s*[=(]\\s*[\"']?([^\"')\\s>]*)");
    private static final Pattern KEY = Pattern.compile("^mail\\.([A-Z0-9_]+)\\.");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.etalon");

    private static Stream<Class<?>> implementors(Class<?> type) {
        return ALL.stream()
                .filter(each -> each.isAssignableTo(type) && !each.isInterface())
                .map(JavaClass::reflect);
    }

    private static List<Occasion> occasions() {
        return implementors(Occasion.class)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Occasion.class::cast)
                .toList();
    }

    private static List<LetterPreview.Preview> previews() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(language -> PREVIEW.list(occasions(), language).stream())
                .toList();
    }

    @Test
    void each_has_both_forms_with_all_gaps_filled_and_the_same_address_in_both() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/letters"));
        assertThat(previews()).isNotEmpty();
        for (var each : previews()) {
            String name = each.name() + "." + each.language();
            var written = each.written();
            Files.writeString(folder.resolve(name + ".html"), written.html());
            Files.writeString(folder.resolve(name + ".txt"), written.subject() + "\n\n" + written.plain());
            assertThat(written.subject()).as(name).isNotBlank().doesNotContain("\n", "\r", "{", "}");
            assertThat(written.plain()).as(name).doesNotContain("{", "}", "**", "](");
            assertThat(written.html().replaceAll("(?s)<style>.*</style>", ""))
                    .as(name)
                    .doesNotContain("{", "}", "**", "](");
            addresses(written.html()).forEach(address -> assertThat(written.plain())
                    .as(name + " in plain text")
                    .contains(address.replace("&amp;", "&")));
        }
    }

    @Test
    void each_is_well_formed_and_loads_and_runs_nothing() throws Exception {
        for (var each : previews()) {
            String html = each.written().html();
            assertWellFormed(html);
            assertThat(html)
                    .as(each.name())
                    .doesNotContainIgnoringCase(
                            "<script", "<img", "<link", "<iframe", "@import", "url(", "src=", "javascript:");
            assertThat(addresses(html)).as(each.name()).allMatch(address -> address.startsWith(BASE + "/"));
        }
    }

    @Test
    void each_feature_makes_its_occasions_known() throws ReflectiveOperationException {
        Set<Occasion> known = new java.util.HashSet<>();
        for (Class<?> type : implementors(Occasions.class).toList()) {
            known.addAll(((Occasions) type.getDeclaredConstructor().newInstance()).list());
        }
        assertThat(known).containsExactlyInAnyOrderElementsOf(occasions());
    }

    @Test
    void no_sentence_of_a_letter_is_left_without_its_occasion() {
        Set<String> named = occasions().stream()
                .map(each -> each.feature() + " " + each.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written()).isEqualTo(named);
    }

    @Test
    void notices_of_the_same_stand_together_under_its_name() throws Exception {
        var digests = new org.etalon.mail.digest.DigestWriter(
                BaseAddress.of(BASE), org.etalon.platform.security.Secret.of(new byte[32]));
        var notices = List.of(
                Notice.of(TestOccasion.COMMENTED, "Dossier <A>", "/dossiers/1", "Élise", "Plan d’action"),
                Notice.of(TestOccasion.COMMENTED, "Dossier B", "/dossiers/2", "Noé", "Parc"),
                Notice.of(TestOccasion.COMMENTED, "Dossier <A>", "/dossiers/1", "Zoé", "**Parc**"));
        var written = digests.preview(notices, Specimen.nobody(Locale.FRENCH), java.time.Instant.EPOCH);

        Files.writeString(Files.createDirectories(Path.of("target/letters")).resolve("digest.fr.html"), written.html());
        assertWellFormed(written.html());
        assertThat(written.subject()).isEqualTo("3 nouveautés dans vos dossiers");
        assertThat(written.plain())
                .startsWith(
                        """
                Bonjour Camille Exemple,

                "Dossier <A>" (https://label.example.org/dossiers/1)

                - Élise a commenté « Plan d’action ».
                - Zoé a commenté « **Parc** ».

                "Dossier B" (https://label.example.org/dossiers/2)

                - Noé a commenté « Parc ».

                Voir mes dossiers\u00a0:
                https://label.example.org/dossiers
                """);
        assertThat(written.plain())
                .contains("Pour ne plus recevoir ces résumés\u00a0:\nhttps://label.example.org/mails/stop/");
        assertThat(written.html()).contains("href=\"https://label.example.org/mails/stop/", "Dossier &lt;A&gt;</a>");
    }

    private static void assertWellFormed(String html) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var document = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replaceFirst("<!DOCTYPE html>", ""))));
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(1);
    }

    private static List<String> addresses(String html) {
        return ADDRESS.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> written() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/texts"))) {
            return files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .flatMap(file -> lines(file).stream()
                            .map(KEY::matcher)
                            .filter(key -> key.find())
                            .map(key -> file.getFileName().toString().replace(".properties", "") + " " + key.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
