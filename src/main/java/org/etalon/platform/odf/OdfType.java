/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odf;

/** What an ODF file is. */
public enum OdfType {
    TEXT("application/vnd.oasis.opendocument.text"),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    OdfType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
