/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odf;

/** The names of vocabularies, as attributes of a part's first element. */
public final class OdfNames {
    static final String VERSION = "1.3";

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    /** Of {@code content.xml} and {@code styles.xml}: whatever texts and sheets are made of, and the version. */
    private static final Object[] CONTENT = {
        "xmlns:office", ODF + "office:1.0",
        "xmlns:style", ODF + "style:1.0",
        "xmlns:text", ODF + "text:1.0",
        "xmlns:table", ODF + "table:1.0",
        "xmlns:draw", ODF + "drawing:1.0",
        "xmlns:fo", ODF + "xsl-fo-compatible:1.0",
        "xmlns:svg", ODF + "svg-compatible:1.0",
        "xmlns:number", ODF + "datastyle:1.0",
        "xmlns:of", ODF + "of:1.2",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "office:version", VERSION
    };

    static final Object[] OF_META = {
        "xmlns:office",
        ODF + "office:1.0",
        "xmlns:meta",
        ODF + "meta:1.0",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "office:version",
        VERSION
    };

    private OdfNames() {}

    /** Attributes of the first element of {@code content.xml} and {@code styles.xml}. */
    public static Object[] ofContent() {
        return CONTENT.clone();
    }
}
