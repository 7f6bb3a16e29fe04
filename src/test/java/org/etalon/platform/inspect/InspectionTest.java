/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.platform.inspect.Made.bytes;
import static org.etalon.platform.inspect.Made.compound;
import static org.etalon.platform.inspect.Made.cut;
import static org.etalon.platform.inspect.Made.docx;
import static org.etalon.platform.inspect.Made.flipped;
import static org.etalon.platform.inspect.Made.image;
import static org.etalon.platform.inspect.Made.latin;
import static org.etalon.platform.inspect.Made.odf;
import static org.etalon.platform.inspect.Made.packed;
import static org.etalon.platform.inspect.Made.pdf;
import static org.etalon.platform.inspect.Made.pptx;
import static org.etalon.platform.inspect.Made.text;
import static org.etalon.platform.inspect.Made.webp;
import static org.etalon.platform.inspect.Made.with;
import static org.etalon.platform.inspect.Made.xlsx;
import static org.etalon.platform.inspect.Made.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.etalon.platform.inspect.finding.Finding;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Finding.Refused;
import org.etalon.platform.rest.ProblemJson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource({"accepted", "pages", "broken", "others", "texts", "containers", "names"})
    void a_file_is_what_it_holds(String expected, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("content"), content);
        assertThat(told(Inspection.inspect(file, name))).isEqualTo(expected);
        assertThat(folder.toFile().list()).as("nothing is left behind").containsExactly("content");
    }

    private static String told(Finding finding) {
        if (finding instanceof Refused refused) {
            assertThat(ProblemJson.sentence(refused.problem(), Locale.FRENCH)).isNotBlank();
            return refused.problem().code().name().replace("EVIDENCE_", "");
        }
        Accepted accepted = (Accepted) finding;
        return accepted.format().extension() + (accepted.viewable() ? "" : ", download");
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                file("odt", "n° 12 l’été.odt", odf("text")),
                file("ods", "a.ODS", odf("spreadsheet")),
                file("odp", "a.odp", odf("presentation")),
                file("odg", "a.odg", odf("graphics")),
                file("docx", "a.docx", docx()),
                file("xlsx", "a.XLSX", xlsx()),
                file("pptx", "a.pptx", pptx()),
                file("docx", "embeds.docx", with(docx(), "word/embeddings/sheet.xlsx", xlsx())),
                file("docx", "chart.docx", with(docx(), "word/embeddings/object.bin", compound("CONTENTS"))),
                file(
                        "odt",
                        "library.odt",
                        odf("text", "Basic/script-lc.xml", "<l/>", "Basic/Standard/script-lb.xml", "<l/>")),
                file(
                        "odt",
                        "old.odt",
                        odf("text", "META-INF/manifest.xml", "<!DOCTYPE m PUBLIC \"-//m\" \"Manifest.dtd\"><m/>")),
                file("png", "a.png", image("png")),
                file("jpg", "a.JPEG", image("jpg")),
                file("gif", "a.gif", image("gif")),
                file("webp", "a.webp", webp()),
                file(
                        "jpg",
                        "phone.jpg",
                        bytes(new String(image("jpg"), java.nio.charset.StandardCharsets.ISO_8859_1) + "more")));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                file("pdf", "a.PDF", pdf("<<>>")),
                file("pdf", "quiet.pdf", pdf(packed("5 0 <</S/GoTo>>"))),
                file("pdf, download", "script.pdf", pdf("<</S/JavaScript/JS(app.alert(1))>>")),
                file("pdf, download", "hidden.pdf", pdf("<</S/Java#53cript>>")),
                file("pdf, download", "packed.pdf", pdf(packed("5 0 <</S/Launch/F(cmd.exe)>>"))),
                file("pdf, download", "unreadable.pdf", pdf(packed("5 0 <<>>").replace("stream\nx", "stream\ny"))),
                file("pdf, download", "files.pdf", pdf("<</Names<</EmbeddedFiles 9 0 R>>>>")),
                file("pdf, download", "form.pdf", pdf("<</XFA 9 0 R>>")),
                file("pdf, download", "secret.pdf", pdf("<</Encrypt 9 0 R>>")),
                file("pdf", "word.pdf", pdf("(JavaScript in words)")),
                file("BROKEN", "cut.pdf", bytes("%PDF-1.4\n1 0 obj <<>> endobj\nxref\n0 1")));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                file("EMPTY", "a.pdf", new byte[0]),
                file("BROKEN", "a.docx", cut(docx())),
                file("BROKEN", "a.odt", cut(odf("text"))),
                file("BROKEN", "a.odt", flipped(odf("text"), 150)),
                file("BROKEN", "a.png", cut(image("png"))),
                file("BROKEN", "a.png", flipped(image("png"), -20)),
                file("BROKEN", "a.jpg", cut(image("jpg"))),
                file("BROKEN", "a.gif", cut(image("gif"))),
                file("BROKEN", "a.webp", cut(webp())),
                file("BROKEN", "a.png", bytes("\u0089PNG\r\n\u001A\n")),
                file("BROKEN", "a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text")),
                file("PIXELS", "a.gif", bytes("GIF89a\u00FF\u00FF\u00FF\u00FF\0\0\0;")));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                file("ARCHIVE", "a.zip", zip("a.txt", "a")),
                file("ARCHIVE", "a.odt", zip("a.txt", "a")),
                file("ARCHIVE", "a.zip", zip()),
                file("ARCHIVE", "a.epub", zip("mimetype", "application/epub+zip")),
                file("ARCHIVE", "a.rar", bytes("Rar!\u001A\u0007\u0000")),
                file("ARCHIVE", "a.7z", bytes("7z\u00BC\u00AF'\u001C")),
                file("ARCHIVE", "a.gz", bytes("\u001F\u008B\u0008")),
                file("ARCHIVE", "a.tar", bytes("a" + "\0".repeat(256) + "ustar")),
                file("EXECUTABLE", "a.pdf", bytes("MZ\u0090\0\u0003")),
                file("EXECUTABLE", "a", bytes("\u007FELF\u0002")),
                file("EXECUTABLE", "a.class", bytes("\u00CA\u00FE\u00BA\u00BE\0\0\0\u003D")),
                file("EXECUTABLE", "a.txt", text("#!/bin/sh\nrm -r /\n")),
                file("OLD_OFFICE", "a.doc", compound("WordDocument")),
                file("ENCRYPTED", "a.docx", compound("EncryptedPackage")),
                file("TYPE", "a.rtf", text("{\\rtf1 hello}")),
                file("TYPE", "a.heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0")),
                file("TYPE", "a.bin", bytes("\u0001\u0002\u0003")),
                file("TYPE", "a.ott", odf("text-template")),
                file("TYPE", "a.xps", zip("[Content_Types].xml", "<Types><Default ContentType=\"a/b\"/></Types>")));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                file("txt", "a.txt", text("Où ? À l’école.\r\n\t— ici\f")),
                file("txt", "a.md", text("\uFEFF# Titre 🌍 שלום")),
                file("txt", "a.txt", latin("Où ? À l’école, 5 €")),
                file("csv", "a.CSV", latin("insee;nom\n01001;L’Abergement\n")),
                file("csv", "a.csv", text("MZ;population <100\n")),
                file("csv", "a.csv", text("<100;1\n")),
                file("txt", "eicar-like.txt", text("X5O!P%@AP")),
                file("txt", "without an extension", text("a")),
                file("TYPE", "nul.txt", text("a\0b")),
                file("TYPE", "control.txt", text("a\u001Bb")),
                file("TYPE", "undefined.txt", bytes("\u0081\u008D")),
                file("TYPE", "run.bat", text("del *.*")),
                file("TYPE", "mail.eml", text("From: a\n\nb")),
                file("MARKUP", "a.html", text(" \n<!DOCTYPE html><p>a")),
                file("MARKUP", "a.txt", text("\uFEFF<script>alert(1)</script>")),
                file("MARKUP", "a.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                file(
                        "MARKUP",
                        "a.xml",
                        text("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")));
    }

    static Stream<Arguments> containers() {
        String bomb = "0".repeat(30_000_000);
        return Stream.of(
                file("MACROS", "a.docx", with(docx(), "word/vbaProject.bin", compound("VBA"))),
                file(
                        "MACROS",
                        "a.docm",
                        with(
                                docx(),
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")),
                file("MACROS", "a.xlsx", with(xlsx(), "xl/macrosheets/sheet1.xml", "<m/>")),
                file("MACROS", "a.xlsx", with(xlsx(), "xl/activeX/activeX1.bin", "x")),
                file(
                        "MACROS",
                        "a.docx",
                        with(docx(), "word/embeddings/a.xlsx", with(xlsx(), "xl/vbaProject.bin", "x"))),
                file("MACROS", "a.docx", with(docx(), "word/embeddings/a.bin", compound("_VBA_PROJECT"))),
                file("EMBEDDED", "a.docx", with(docx(), "word/embeddings/a.bin", compound("\u0001Ole10Native"))),
                file("MACROS", "a.odt", odf("text", "Basic/Standard/Module1.xml", "<m/>")),
                file("MACROS", "a.odt", odf("text", "Scripts/python/a.py", "import os")),
                file(
                        "MACROS",
                        "a.ods",
                        odf("spreadsheet", "content.xml", "<c><script:event-listener xlink:href='x'/></c>")),
                file("ENCRYPTED", "a.odt", odf("text", "META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")),
                file("ENTITIES", "a.odt", odf("text", "content.xml", "<!DOCTYPE c SYSTEM 'http://x/y'><c/>")),
                file(
                        "ENTITIES",
                        "a.docx",
                        with(
                                docx(),
                                "word/document.xml",
                                "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><d>&a;</d>")),
                file(
                        "ENTITIES",
                        "a.docx",
                        with(
                                docx(),
                                "word/x.xml",
                                "<!DOCTYPE d []><d/>".getBytes(java.nio.charset.StandardCharsets.UTF_16))),
                file(
                        "ENTITIES",
                        "a.docx",
                        with(docx(), "[Content_Types].xml", "<!DOCTYPE Types [<!ENTITY a 'b'>]><Types/>")),
                file(
                        "ENTITIES",
                        "late.odt",
                        odf("text", "content.xml", "<!--" + "-".repeat(65_530) + "--><!DOCTYPE c><c/>")),
                file("PATHS", "a.odt", odf("text", "../../etc/cron.d/a", "x")),
                file("PATHS", "a.odt", odf("text", "/etc/a", "x")),
                file("PATHS", "a.odt", odf("text", "a\\b", "x")),
                file("PATHS", "a.odt", odf("text", "C:a", "x")),
                file("BOMB", "a.odt", odf("text", "content.xml", bomb)),
                file("BOMB", "a.docx", with(docx(), "a.zip", zip("b.zip", zip("c.zip", zip("d", "x"))))),
                file("BOMB", "a.odt", odf("text", many(20_001))));
    }

    private static Object[] many(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .flatMap(i -> Stream.of("a" + i, ""))
                .toArray();
    }

    static Stream<Arguments> names() {
        return Stream.of(
                file("NOT_WHAT_IT_SAYS", "a.pdf", image("png")),
                file("NOT_WHAT_IT_SAYS", "a.pdf", text("a")),
                file("NOT_WHAT_IT_SAYS", "a.docx", odf("text")),
                file("NOT_WHAT_IT_SAYS", "a.exe", pdf("<<>>")),
                file("NOT_WHAT_IT_SAYS", "a.txt", pdf("<<>>")),
                file("png", "a.jpg", image("png")),
                file("pdf", "Rapport v1.2", pdf("<<>>")),
                file("pdf", "rapport", pdf("<<>>")),
                file("pdf", "", pdf("<<>>")),
                file("pdf", "a.txt.pdf", pdf("<<>>")));
    }

    private static Arguments file(String expected, String name, byte[] content) {
        return Arguments.of(expected, name, content);
    }
}
