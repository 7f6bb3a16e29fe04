/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
    private static final int ROOM = 1 << 13;

    /** Whatever lies around the end of the room. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "<", "&amp;", "\"", "é", "日", "😀", "]]>", "<é😀>"})
    void every_text_comes_back_wherever_the_room_ends(String sign) throws Exception {
        for (int before = ROOM - 90; before < ROOM; before++) {
            String words = "x".repeat(before) + sign + "y".repeat(ROOM) + sign + "z".repeat(2 * ROOM) + sign;
            assertThat(readBack(words)).isEqualTo(words);
        }
    }

    @Test
    void what_it_cannot_hold_is_shown() throws Exception {
        assertThat(readBack("a\u0000b\ud800c\uffffd\u0085e\udc00")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd");
    }

    @Test
    void a_part_of_a_text_ends_where_it_is_said() throws Exception {
        var out = new ByteArrayOutputStream();
        new Xml(out).open("a").text("<b>é😀", 1, 5).close().finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("<a>b&gt;é\ufffd</a>");
    }

    @Test
    void what_is_open_is_no_document() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Xml(new ByteArrayOutputStream()).open("a").finish());
    }

    /** As an attribute and as a text, which are the same. */
    private static String readBack(String words) throws Exception {
        var out = new ByteArrayOutputStream();
        new Xml(out).open("a", "b", words).text(words).close().finish();
        var reader = XMLInputFactory.newInstance().createXMLStreamReader(new ByteArrayInputStream(out.toByteArray()));
        reader.next();
        String attribute = reader.getAttributeValue(0);
        assertThat(reader.getElementText()).isEqualTo(attribute);
        return attribute;
    }
}
