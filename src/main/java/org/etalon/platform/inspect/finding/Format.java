/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.finding;

import java.util.List;
import java.util.Locale;

/** The formats that are accepted. */
public enum Format {
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    ODG("application/vnd.oasis.opendocument.graphics", "odg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    TEXT("text/plain", "txt", "text", "md", "log"),
    CSV("text/csv", "csv", "tsv");

    private final String mediaType;
    private final List<String> extensions;

    Format(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual one, without its dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** Whether files of this format are named so; case doesn't matter. @param extension without its dot */
    public boolean isNamed(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** Whether it is text without a form that its bytes would show. */
    public boolean isText() {
        return mediaType.startsWith("text/");
    }
}
