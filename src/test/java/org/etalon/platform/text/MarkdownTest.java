/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @Test
    void paragraphs_and_lists_become_html() {
        assertThat(Markdown.blocks("Un **mot**.\n\n- un\n- deux"))
                .isEqualTo("<p>Un <strong>mot</strong>.</p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <script>alert(1)</script>       | <script
            a <b onclick="x()">b</b>        | <b
            [lire](javascript:alert(1))     | javascript
            [lire](data:text/html,x)        | data:
            ![image](https://ailleurs/x.png) | <img
            # Titre                         | <h1
            <https://a.example/?"onx="y>    | "onx
            """)
    void nothing_in_a_text_can_act_or_disturb_the_page(String text, String mustNotBeThere) {
        assertThat(Markdown.blocks(text)).doesNotContain(mustNotBeThere);
        assertThat(Markdown.line(text)).doesNotContain(mustNotBeThere);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Quelle *part* ?    | Quelle <em>part</em> ? | Quelle part ?
            - un               | un                     | un
            a < b & c          | a &lt; b &amp; c       | a < b & c
            """)
    void a_title_is_one_line(String text, String line, String plain) {
        assertThat(Markdown.line(text)).isEqualTo(line);
        assertThat(Markdown.plain(text)).isEqualTo(plain);
    }

    @Test
    void links_of_the_web_stay() {
        assertThat(Markdown.blocks("[loi](https://loi.example/a)")).contains("href=\"https://loi.example/a\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Stratégie : le plan (2026), 50 % ? | Stratégie : le plan (2026), 50 % ?
            Un - deux, a/b – c                 | Un - deux, a/b – c
            1. un                              | 1. un
            A_b_ *c*                           | A_b_ c
            A &amp; b                          | A & b
            A. b\\* c                         | A. b* c
            """)
    void a_text_loses_its_marks_and_nothing_else(String text, String plain) {
        assertThat(Markdown.plain(text)).isEqualTo(plain);
    }
}
