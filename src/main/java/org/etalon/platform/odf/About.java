/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.etalon.platform.xml.Xml;

/**
 * What is said of a file; it becomes {@code meta.xml}.
 *
 * @param creator who made it
 * @param language such as {@code fr-FR}
 * @param state what it is worth, under the name {@code Status}; empty where nothing is said
 */
public record About(String title, String subject, String creator, String language, Instant created, String state) {

    void write(Xml xml) {
        String second = created.truncatedTo(ChronoUnit.SECONDS).toString();
        xml.open("office:document-meta", OdfNames.OF_META).open("office:meta");
        xml.leaf("meta:generator", "Étalon");
        xml.leaf("dc:title", title).leaf("dc:subject", subject);
        xml.leaf("meta:initial-creator", creator).leaf("dc:creator", creator);
        xml.leaf("meta:creation-date", second).leaf("dc:date", second);
        xml.leaf("dc:language", language);
        if (!state.isEmpty()) {
            xml.open("meta:user-defined", "meta:name", "Status", "meta:value-type", "string");
            xml.text(state).close();
        }
        xml.close(2);
    }
}
