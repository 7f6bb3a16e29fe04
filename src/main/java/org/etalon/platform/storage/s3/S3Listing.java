/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One page of the names in a bucket.
 *
 * @param next the token that asks for the page behind; empty on the last
 */
record S3Listing(List<Item> items, String next) {
    private static final XMLInputFactory XML = factory();

    /** An object. */
    record Item(String name, long size, Instant modified) {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Reads the answer to ListObjectsV2. */
    static S3Listing read(InputStream answer) throws IOException {
        List<Item> items = new ArrayList<>();
        String next = "";
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(answer);
            while (xml.hasNext()) {
                boolean start = xml.next() == XMLStreamConstants.START_ELEMENT;
                if (start && xml.getLocalName().equals("Contents")) {
                    items.add(item(xml));
                } else if (start && xml.getLocalName().equals("NextContinuationToken")) {
                    next = xml.getElementText();
                }
            }
            return new S3Listing(items, next);
        } catch (XMLStreamException e) {
            throw new IOException("not a list of objects", e);
        }
    }

    private static Item item(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        long size = 0;
        Instant modified = Instant.EPOCH;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("Contents")) {
            if (xml.isStartElement() && xml.getLocalName().equals("Key")) {
                name = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("Size")) {
                size = Long.parseLong(xml.getElementText());
            } else if (xml.isStartElement() && xml.getLocalName().equals("LastModified")) {
                modified = Instant.parse(xml.getElementText());
            }
        }
        return new Item(name, size, modified);
    }
}
