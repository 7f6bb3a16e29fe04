/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Document.Properties;
import org.etalon.platform.xml.OwnXml;
import org.etalon.platform.xml.Xml;

/** From a document to the bytes of a Word file. */
public final class DocxWriter {
    /** The media type of what is written. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String STYLES = text("styles.xml");
    private static final String FONTS = text("fonts.xml");
    private static final String SETTINGS = text("settings.xml");
    private static final Map<Part, byte[]> PICTURES = pictures();

    private final OPCPackage file;
    private final PackagePart main;

    private DocxWriter(OPCPackage file) throws InvalidFormatException {
        this.file = file;
        var name = PackagingURIHelper.createPartName("/word/document.xml");
        file.addRelationship(name, TargetMode.INTERNAL, Names.relation("officeDocument"), "rId1");
        main = file.createPart(name, WORD + "document.main+xml");
    }

    /** The same document always gives the same content; the zip around it keeps the time of writing. */
    public static byte[] write(Document document) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        OwnXml.with(() -> {
            try (OPCPackage file = OPCPackage.create(bytes)) {
                new DocxWriter(file).fill(document);
            } catch (InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        });
        return bytes.toByteArray();
    }

    private void fill(Document document) throws InvalidFormatException, IOException {
        Properties properties = document.properties();
        Body body = body(document);
        String language = properties.locale().getLanguage().equals("fr") ? "fr-FR" : "en-GB";
        add("styles", "rIdStyles", "styles", STYLES.replace("{language}", language));
        add("fontTable", "rIdFonts", "fontTable", FONTS);
        add("settings", "rIdSettings", "settings", SETTINGS.replace("{language}", language));
        add("numbering", "rIdNumbering", "numbering", xml -> Numbering.write(body.numberedLists(), xml));
        add("header", "rIdHead", "header", xml -> Edges.head(properties, xml));
        add("footer", "rIdFoot", "footer", xml -> Edges.foot(properties, xml));
        for (Map.Entry<Part, byte[]> picture : PICTURES.entrySet()) {
            add(picture.getKey().file(), picture.getKey().id(), picture.getValue());
        }
        List<byte[]> own = body.pictures();
        for (int number = 1; number <= own.size(); number++) {
            add(Pictures.ownFile(number), Pictures.ownId(number), own.get(number - 1));
        }
        describe(properties, language);
    }

    private void add(String picture, String id, byte[] png) throws InvalidFormatException, IOException {
        var name = PackagingURIHelper.createPartName("/word/media/" + picture);
        main.addRelationship(name, TargetMode.INTERNAL, Names.relation("image"), id);
        write(file.createPart(name, "image/png"), png);
    }

    /** As it has been written. */
    private Body body(Document document) throws IOException {
        try (var out = main.getOutputStream()) {
            Xml xml = new Xml(out);
            Body body = new Body(document, xml);
            body.write();
            xml.finish();
            return body;
        }
    }

    private void add(String what, String id, String type, String content) throws InvalidFormatException, IOException {
        write(part(what, id, type), content.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String what, String id, String type, Consumer<Xml> writing)
            throws InvalidFormatException, IOException {
        try (var out = part(what, id, type).getOutputStream()) {
            Xml xml = new Xml(out);
            writing.accept(xml);
            xml.finish();
        }
    }

    private PackagePart part(String what, String id, String type) throws InvalidFormatException {
        var name = PackagingURIHelper.createPartName("/word/" + what + ".xml");
        main.addRelationship(name, TargetMode.INTERNAL, Names.relation(type), id);
        return file.createPart(name, WORD + type + "+xml");
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (var out = part.getOutputStream()) {
            out.write(content);
        }
    }

    private void describe(Properties properties, String language) throws InvalidFormatException {
        PackageProperties core = file.getPackageProperties();
        core.setTitleProperty(Optional.of(properties.title()));
        core.setSubjectProperty(Optional.of(properties.subject()));
        core.setCreatorProperty(Optional.of(properties.creator()));
        core.setLanguageProperty(Optional.of(language));
        core.setContentStatusProperty(Optional.of(properties.state()));
        core.setCreatedProperty(properties.created().toString());
        core.setModifiedProperty(properties.created().toString());
    }

    private static Map<Part, byte[]> pictures() {
        Map<Part, byte[]> pictures = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            pictures.put(part, bytes(part.file()));
        }
        return pictures;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = DocxWriter.class.getResourceAsStream("/docx/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
