/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.etalon.platform.xml.Xml;

/**
 * An ODF 1.3 file on its way to a stream, part by part: nothing is kept, so a part may be of any length. The media type goes first
 * and {@code meta.xml} after it; {@link #close} writes the manifest of what came by. Whoever writes a text or a sheet adds
 * {@code styles.xml} and {@code content.xml}. The same parts and the same {@link About} always give the same bytes. Troubles of the
 * stream are {@link UncheckedIOException}.
 */
public final class OdfPackage implements AutoCloseable {
    /** Of parts that are XML. */
    public static final String XML = "text/xml";

    private final ZipOutputStream zip;
    private final OdfType type;
    private final LocalDateTime time;
    private final Map<String, String> manifest = new LinkedHashMap<>();

    /** Begins a file. @param out isn't closed here */
    public OdfPackage(OutputStream out, OdfType type, About about) {
        this.type = type;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // somewhat larger than at its best, in half the time
        zip.setLevel(Deflater.BEST_SPEED);
        time = LocalDateTime.ofInstant(about.created(), ZoneOffset.UTC);
        mediaType();
        xml("meta.xml", about::write);
    }

    /** Adds a part of XML. @param writing must close every element that it opens */
    public void xml(String name, Consumer<Xml> writing) {
        try (OutputStream part = part(name, XML)) {
            Xml xml = new Xml(part);
            writing.accept(xml);
            xml.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a part as it is, such as a picture. */
    public void bytes(String name, String mediaType, byte[] content) {
        try (OutputStream part = part(name, mediaType)) {
            part.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a part, which ends when its stream is closed; one after the other. @param name such as {@code Pictures/sign.png} */
    public OutputStream part(String name, String mediaType) {
        if (manifest.put(name, mediaType) != null) {
            throw new IllegalArgumentException("the part '" + name + "' is there already");
        }
        return entry(name);
    }

    /** Ends the file. */
    @Override
    public void close() {
        try (OutputStream part = entry("META-INF/manifest.xml")) {
            Xml xml = new Xml(part);
            xml.open(
                    "manifest:manifest",
                    "xmlns:manifest",
                    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                    "manifest:version",
                    OdfNames.VERSION);
            file(xml, "/", type.mediaType());
            manifest.forEach((name, mediaType) -> file(xml, name, mediaType));
            xml.close().finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        finish();
    }

    private static void file(Xml xml, String name, String mediaType) {
        xml.empty("manifest:file-entry", "manifest:full-path", name, "manifest:media-type", mediaType);
    }

    /** First and as it is, so that a file's first bytes tell what it is. */
    private void mediaType() {
        byte[] content = type.mediaType().getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        try (OutputStream part = entry(entry)) {
            part.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream entry(String name) {
        return entry(new ZipEntry(name));
    }

    private OutputStream entry(ZipEntry entry) {
        entry.setTimeLocal(time);
        try {
            zip.putNextEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    private void finish() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
