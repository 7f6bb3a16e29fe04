/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeTest {
    private static Badge.Words words(String name, int level, String standing) {
        return new Badge.Words(name, level, 5, "Territoire Numérique Libre 2026", "Niveau " + level, standing);
    }

    @Test
    void it_tells_all_of_it_to_those_who_dont_see_it() {
        assertThat(Badge.of(words("Fontaine", 3, "")))
                .contains("<title id=\"t\">Fontaine, Territoire Numérique Libre 2026, Niveau 3</title>")
                .contains("role=\"img\" aria-labelledby=\"t\"");
    }

    @Test
    void what_doesnt_count_any_more_is_said_and_loses_its_green() {
        String badge = Badge.of(words("Fontaine", 3, "Suspendu depuis le 1er octobre"));
        assertThat(badge).contains(">Suspendu depuis le 1er octobre</text>").doesNotContain("#0d5944");
    }

    @Test
    void signs_are_solid_as_far_as_the_level_reaches() {
        String badge = Badge.of(words("Fontaine", 3, ""));
        assertThat(badge.split("r=\"11.4\"", -1)).hasSize(1 + 3);
        assertThat(badge.split("r=\"10.4\"", -1)).hasSize(1 + 2);
        assertThat(Badge.of(words("Fontaine", 0, ""))).doesNotContain("<circle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"/><image href=\"https://exemple.fr/x.png\"/>",
                "a & b",
                "\u0000\ud800"
            })
    void a_name_is_never_markup_and_the_file_is_sound_small_and_refers_to_nothing(String name) throws Exception {
        String badge = Badge.of(words(name, 3, name));
        byte[] bytes = badge.getBytes(StandardCharsets.UTF_8);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getElementsByTagName("image").getLength()).isZero();
        assertThat(badge.replaceAll("<title.*</title>|<text[^>]*>[^<]*", "")).doesNotContain("href", "url(", "style");
        assertThat(bytes).hasSizeLessThan(4_000);
    }
}
