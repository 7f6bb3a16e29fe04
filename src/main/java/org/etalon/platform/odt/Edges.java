/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import java.nio.charset.StandardCharsets;
import org.etalon.platform.document.Document.Properties;
import org.etalon.platform.xml.Markup;

/** The styles with what stands at the head and the foot of every page. */
final class Edges {
    private static final String STYLES = new String(OdtWriter.bytes("/odt/styles.xml"), StandardCharsets.UTF_8);

    private Edges() {}

    static String styles(Properties properties) {
        return STYLES.replace("{language}", language(properties))
                .replace("{country}", country(properties))
                .replace("{head}", Markup.of(properties.head()))
                .replace("{state}", Markup.of(properties.state()))
                .replace("{foot}", Markup.of(properties.foot()))
                .replace("{page}", page(properties));
    }

    static String language(Properties properties) {
        return properties.locale().getLanguage().equals("fr") ? "fr" : "en";
    }

    static String country(Properties properties) {
        return language(properties).equals("fr") ? "FR" : "GB";
    }

    private static String page(Properties properties) {
        return Markup.of(properties.page())
                .replace("{0}", "<text:page-number text:select-page=\"current\">1</text:page-number>")
                .replace("{1}", "<text:page-count>1</text:page-count>");
    }
}
