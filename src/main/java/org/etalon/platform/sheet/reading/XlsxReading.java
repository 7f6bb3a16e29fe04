/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an Excel file's parts: which sheets there are, the shared texts, how numbers are written, then the sheets asked for. */
final class XlsxReading {
    private static final String MAIN = "xl/workbook.xml";

    private final ZipFile zip;
    private final Predicate<String> wanted;
    private final Limits limits = new Limits();
    private final Map<String, String> relations = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<Found> shared = new ArrayList<>();
    private boolean from1904;

    XlsxReading(ZipFile zip, Predicate<String> wanted) {
        this.zip = zip;
        this.wanted = wanted;
    }

    Map<String, FoundSheet> read() throws IOException, XMLStreamException {
        relations();
        SafeXml.read(zip, MAIN, this::takeSheet);
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            sharedTexts();
        }
        var formats = new XlsxFormats(from1904);
        if (zip.getEntry("xl/styles.xml") != null) {
            SafeXml.read(zip, "xl/styles.xml", formats::take);
        }
        Map<String, FoundSheet> found = new HashMap<>();
        for (var each : sheets.entrySet()) {
            if (wanted.test(each.getKey())) {
                var reading = new XlsxSheetReading(shared, formats, limits);
                SafeXml.read(zip, part(relations.getOrDefault(each.getValue(), "")), reading::take);
                found.put(each.getKey(), reading.sheet());
            }
        }
        return found;
    }

    private void relations() throws IOException, XMLStreamException {
        SafeXml.read(zip, "xl/_rels/workbook.xml.rels", (event, reader) -> {
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")) {
                relations.put(SafeXml.attribute(reader, "Id", ""), SafeXml.attribute(reader, "Target", ""));
            }
        });
    }

    private void takeSheet(int event, XMLStreamReader reader) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        if (reader.getLocalName().equals("sheet")) {
            sheets.putIfAbsent(SafeXml.attribute(reader, "name", ""), SafeXml.attribute(reader, "id", ""));
        } else if (reader.getLocalName().equals("workbookPr")) {
            from1904 = XlsxFormats.isTrue(SafeXml.attribute(reader, "date1904", "0"));
        }
    }

    /** A target stands from the package's root, or beside the workbook. */
    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void sharedTexts() throws IOException, XMLStreamException {
        var texts = new XlsxTexts();
        SafeXml.read(zip, "xl/sharedStrings.xml", (event, reader) -> {
            texts.take(event, reader);
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("si")) {
                limits.cell(texts.length());
                shared.add(texts.end());
            }
        });
    }
}
