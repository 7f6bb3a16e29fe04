/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** Office Open XML (ISO/IEC 29500): its list of content types says what it is. */
final class Ooxml {
    static final String TYPES = "[Content_Types].xml";
    private static final int LARGEST = 1 << 20;
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private Ooxml() {}

    static Format format(ZipFile zip) throws IOException {
        List<String> types = types(zip);
        if (types.stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"))) {
            throw InspectProblem.EVIDENCE_MACROS.refusal();
        }
        if (types.contains(MAIN + "wordprocessingml.document.main+xml")) {
            return Format.DOCX;
        }
        if (types.contains(MAIN + "spreadsheetml.sheet.main+xml")) {
            return Format.XLSX;
        }
        if (types.contains(MAIN + "presentationml.presentation.main+xml")) {
            return Format.PPTX;
        }
        throw InspectProblem.EVIDENCE_TYPE.refusal();
    }

    private static List<String> types(ZipFile zip) throws IOException {
        try (InputStream stream = zip.getInputStream(zip.getEntry(TYPES))) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw InspectProblem.EVIDENCE_BOMB.refusal();
            }
            return types(bytes);
        } catch (XMLStreamException e) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
    }

    private static List<String> types(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        List<String> types = new ArrayList<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw InspectProblem.EVIDENCE_ENTITIES.refusal();
            }
            String type =
                    event == XMLStreamConstants.START_ELEMENT ? reader.getAttributeValue(null, "ContentType") : null;
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }
}
