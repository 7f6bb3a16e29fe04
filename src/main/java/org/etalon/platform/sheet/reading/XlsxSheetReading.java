/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet's cells. */
final class XlsxSheetReading {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int LETTERS = 26;

    private final List<Found> shared;
    private final XlsxFormats formats;
    private final Limits limits;
    private final FoundSheet sheet = new FoundSheet();
    private final Words value = new Words();
    private final XlsxTexts inline = new XlsxTexts();
    private int row = -1;
    private int column = -1;
    private String type = "n";
    private String style = "0";
    private boolean calculated;
    private boolean inValue;

    XlsxSheetReading(List<Found> shared, XlsxFormats formats, Limits limits) {
        this.shared = shared;
        this.formats = formats;
        this.limits = limits;
    }

    FoundSheet sheet() {
        return sheet;
    }

    void take(int event, XMLStreamReader reader) {
        inline.take(event, reader);
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader.getLocalName(), reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        } else if (SafeXml.isText(event) && inValue) {
            value.add(reader.getText());
        }
    }

    private void start(String name, XMLStreamReader reader) {
        switch (name) {
            case "row" -> {
                row = number(SafeXml.attribute(reader, "r", ""), row + 2) - 1;
                column = -1;
            }
            case "c" -> startCell(reader);
            case "f" -> calculated = true;
            case "v" -> inValue = true;
            default -> {
                // how it looks
            }
        }
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    private void startCell(XMLStreamReader reader) {
        column++;
        var place = PLACE.matcher(SafeXml.attribute(reader, "r", ""));
        if (place.matches()) {
            row = Integer.parseInt(place.group(2)) - 1;
            column = -1;
            for (char letter : place.group(1).toCharArray()) {
                column = LETTERS * (column + 1) + letter - 'A';
            }
        }
        type = SafeXml.attribute(reader, "t", "n");
        style = SafeXml.attribute(reader, "s", "0");
        calculated = false;
        value.clear();
        inline.end();
    }

    private void end(String name) {
        if (name.equals("v")) {
            inValue = false;
        } else if (name.equals("c")) {
            endCell();
        }
    }

    private void endCell() {
        boolean inlined = type.equals("inlineStr");
        if (!inlined && value.length() == 0 && !calculated) {
            return;
        }
        limits.cell(value.length() + inline.length());
        if (row < Limits.ROWS && column < Limits.COLUMNS) {
            sheet.put(row, column, new FoundCell(found(), calculated));
        }
    }

    private Found found() {
        String text = value.toString().strip();
        return switch (type) {
            case "inlineStr" -> inline.end();
            case "str" -> value.unescaped();
            case "s" -> {
                int at = number(text, -1);
                yield at >= 0 && at < shared.size() ? shared.get(at) : new Found.Unreadable();
            }
            case "b" -> new Found.Truth(XlsxFormats.isTrue(text));
            case "d" -> Values.day(text);
            case "n" -> text.isEmpty() ? new Found.Words("") : formats.found(text, style);
            default -> new Found.Unreadable();
        };
    }
}
