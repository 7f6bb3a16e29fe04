/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.etalon.platform.xml.Xml;
import org.junit.jupiter.api.Test;

/** The package around every text and sheet of the Open Document Format. */
class OdfPackageTest {
    private static final About ABOUT = new About(
            "Dossier <d’essai> & suite",
            "Essai",
            "Étalon",
            "fr-FR",
            Instant.parse("2026-04-01T12:32:00.5Z"),
            "Brouillon");

    @Test
    void it_is_odf_as_the_odf_toolkit_finds() throws Exception {
        assertThat(OdfJudge.faults(text("  deux  espaces,\tun tab\r\net une ligne \u0000\ud800 🙂 ")))
                .isEmpty();
    }

    @Test
    void the_judge_sees_what_is_wrong() throws Exception {
        byte[] wrong = file(xml -> xml.open("text:p").open("text:p").close(2));

        assertThat(OdfJudge.faults(wrong)).isNotEmpty();
    }

    @Test
    void its_first_bytes_tell_what_it_is() throws IOException {
        String first = new String(text("x"), StandardCharsets.ISO_8859_1).substring(0, 90);

        assertThat(first).startsWith("PK").contains("mimetypeapplication/vnd.oasis.opendocument.textPK");
        assertThat(parts(text("x")).keySet())
                .containsExactly("mimetype", "meta.xml", "styles.xml", "content.xml", "META-INF/manifest.xml");
    }

    @Test
    void white_space_and_signs_that_xml_lacks_stay_visible() throws IOException {
        assertThat(parts(text(" a  b\t\rc\u0007\ud800 🙂=1+1")).get("content.xml"))
                .contains(
                        "<text:s text:c=\"1\"/>a<text:s text:c=\"2\"/>b<text:tab/><text:line-break/>c\ufffd\ufffd 🙂=1+1</text:p>");
    }

    @Test
    void the_same_parts_give_the_same_bytes() {
        assertThat(text("x")).isEqualTo(text("x"));
    }

    @Test
    void no_part_comes_twice_and_none_stays_open() {
        var out = new OdfPackage(new ByteArrayOutputStream(), OdfType.TEXT, ABOUT);
        out.bytes("Pictures/a.png", "image/png", new byte[3]);

        assertThatThrownBy(() -> out.bytes("Pictures/a.png", "image/png", new byte[3]))
                .hasMessageContaining("Pictures/a.png");
        assertThatThrownBy(() -> out.xml("content.xml", xml -> xml.open("text:p")))
                .hasMessageContaining("text:p");
    }

    private static byte[] text(String words) {
        return file(xml -> {
            xml.open("text:p");
            OdfWords.write(xml, words);
            xml.close();
        });
    }

    private static byte[] file(Consumer<Xml> body) {
        var out = new ByteArrayOutputStream();
        try (var file = new OdfPackage(out, OdfType.TEXT, ABOUT)) {
            file.xml("styles.xml", xml -> xml.empty("office:document-styles", OdfNames.ofContent()));
            file.xml("content.xml", xml -> {
                xml.open("office:document-content", OdfNames.ofContent())
                        .open("office:body")
                        .open("office:text");
                body.accept(xml);
                xml.close(3);
            });
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
