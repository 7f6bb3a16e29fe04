/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** A text in runs of different looks; how it is pronounced is left out. */
final class XlsxTexts {
    private final Words words = new Words();
    private boolean inText;
    private boolean inPhonetic;

    void take(int event, XMLStreamReader reader) {
        if (SafeXml.isText(event)) {
            if (inText && !inPhonetic) {
                words.add(reader.getText());
            }
        } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            switch (reader.getLocalName()) {
                case "t" -> inText = starts;
                case "rPh" -> inPhonetic = starts;
                default -> {
                    // how it looks
                }
            }
        }
    }

    int length() {
        return words.length();
    }

    /** What came since the last end. */
    Found end() {
        Found found = words.unescaped();
        words.clear();
        return found;
    }
}
