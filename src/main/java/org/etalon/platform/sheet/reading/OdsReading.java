/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads {@code content.xml}: repeated rows and cells, words in their paragraphs, values as they are kept. */
final class OdsReading {
    private final ZipFile zip;
    private final Predicate<String> wanted;
    private final Limits limits = new Limits();
    private final Map<String, FoundSheet> sheets = new LinkedHashMap<>();
    private final Words words = new Words();
    private FoundSheet sheet;
    private int row;
    private int rowsRepeated;
    private int column;
    private int cellsRepeated;
    private int paragraphs;
    private int inAnnotation;
    private boolean inCell;
    private boolean inParagraph;
    private boolean calculated;
    private String type = "";
    private String value = "";

    OdsReading(ZipFile zip, Predicate<String> wanted) {
        this.zip = zip;
        this.wanted = wanted;
    }

    Map<String, FoundSheet> read() throws IOException, XMLStreamException {
        SafeXml.read(zip, "content.xml", this::take);
        return sheets;
    }

    private void take(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader.getLocalName(), reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        } else if (SafeXml.isText(event) && inParagraph && inAnnotation == 0) {
            words.add(reader.getText());
        }
    }

    private void start(String name, XMLStreamReader reader) {
        switch (name) {
            case "table" -> startSheet(SafeXml.attribute(reader, "name", ""));
            case "table-row" -> {
                rowsRepeated = repeated(reader, "number-rows-repeated");
                column = 0;
            }
            case "table-cell", "covered-table-cell" -> startCell(reader);
            case "annotation" -> inAnnotation++;
            case "p" -> startParagraph();
            case "s" -> words.add(" ".repeat(Math.min(Limits.TEXT, repeated(reader, "c"))));
            case "tab" -> words.add("\t");
            case "line-break" -> words.add("\n");
            default -> {
                // how it looks
            }
        }
    }

    private void startSheet(String name) {
        sheet = wanted.test(name) && !sheets.containsKey(name) ? new FoundSheet() : null;
        if (sheet != null) {
            sheets.put(name, sheet);
        }
        row = 0;
    }

    private void startCell(XMLStreamReader reader) {
        inCell = true;
        paragraphs = 0;
        words.clear();
        cellsRepeated = repeated(reader, "number-columns-repeated");
        calculated = !SafeXml.attribute(reader, "formula", "").isEmpty();
        type = SafeXml.attribute(reader, "value-type", "");
        value = switch (type) {
            case "date" -> SafeXml.attribute(reader, "date-value", "");
            case "boolean" -> SafeXml.attribute(reader, "boolean-value", "");
            case "string" -> SafeXml.attribute(reader, "string-value", "");
            default -> SafeXml.attribute(reader, "value", "");
        };
    }

    private void startParagraph() {
        if (inCell && inAnnotation == 0) {
            words.add(paragraphs++ > 0 ? "\n" : "");
            inParagraph = true;
        }
    }

    private void end(String name) {
        switch (name) {
            case "table" -> sheet = null;
            case "table-row" -> row = (int) Math.min(Integer.MAX_VALUE / 2, (long) row + rowsRepeated);
            case "table-cell", "covered-table-cell" -> endCell();
            case "annotation" -> inAnnotation--;
            case "p" -> inParagraph = inParagraph && inAnnotation > 0;
            default -> {
                // how it looks
            }
        }
    }

    private void endCell() {
        inCell = false;
        if (sheet != null && (!type.isEmpty() || calculated)) {
            put(new FoundCell(found(), calculated));
        }
        column = (int) Math.min(Integer.MAX_VALUE / 2, (long) column + cellsRepeated);
    }

    private void put(FoundCell cell) {
        for (int down = 0; down < rowsRepeated; down++) {
            for (int right = 0; right < cellsRepeated; right++) {
                limits.cell(words.length());
                if (row + down < Limits.ROWS && column + right < Limits.COLUMNS) {
                    sheet.put(row + down, column + right, cell);
                }
            }
        }
    }

    private Found found() {
        return switch (type) {
            case "float", "currency" -> Values.amount(value, false);
            case "percentage" -> Values.amount(value, true);
            case "boolean" -> new Found.Truth(Boolean.parseBoolean(value));
            case "date" -> Values.day(value);
            case "string" -> paragraphs == 0 && !value.isEmpty() ? whole() : words.found();
            default -> new Found.Unreadable();
        };
    }

    private Found whole() {
        words.add(value);
        return words.found();
    }

    private static int repeated(XMLStreamReader reader, String name) {
        return Math.max(1, Integer.parseInt(SafeXml.attribute(reader, name, "1")));
    }
}
