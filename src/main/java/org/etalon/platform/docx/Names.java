/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

/** The names of vocabularies. */
final class Names {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    static final Object[] OF_TEXT = {"xmlns:w", W};

    static final Object[] OF_BODY = {
        "xmlns:w",
        W,
        "xmlns:r",
        RELATIONS,
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "xmlns:a",
        DRAWING + "main",
        "xmlns:pic",
        DRAWING + "picture",
        "xmlns:adec",
        "http://schemas.microsoft.com/office/drawing/2017/decorative"
    };

    private Names() {}

    static String relation(String what) {
        return RELATIONS + "/" + what;
    }
}
