/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.etalon.label.page.LabelLine;
import org.etalon.platform.pdf.PdfWriter;
import org.etalon.platform.text.Texts;
import org.etalon.platform.xml.Markup;

/**
 * A certificate as PDF, one page of A4.
 *
 * @param line what was awarded
 * @param facts since when, until when, in order
 * @param address by which anyone makes sure of it
 * @param issuer who awards it; empty where the operator hasn't said so
 * @param mark that all of it is invented; empty where it isn't
 */
record Certificate(LabelLine line, List<Fact> facts, String address, String issuer, String mark, Locale locale) {
    private static final String STYLE =
            """
            @page{size:A4;margin:12mm}
            body{font:12pt/1.45 'Fira Sans';color:#1b2420;margin:0}
            .sheet{border:1.5pt solid #1b2420;height:268mm;padding:0 22mm;position:relative}
            .mark{margin:8mm 0 0;padding:1.5mm 3mm;border:1pt solid #1b2420;font-weight:600;font-size:10pt}
            .kind{margin:26mm 0 2mm;font-size:13pt;color:#4d5a53}
            h1,.who,.award{font-family:Literata;font-weight:600;line-height:1.2;margin:0}
            h1{font-size:25pt;border-bottom:1.5pt solid #1b2420;padding-bottom:5mm}
            .to{margin:14mm 0 1mm;color:#4d5a53}
            .who{font-size:33pt;word-wrap:break-word}
            .long{font-size:22pt}
            .about{margin:2mm 0 0;color:#4d5a53}
            .marks{margin-top:14mm;height:13mm}
            .sign{display:inline-block;width:13mm;height:13mm;margin-right:2mm;background:url({empty}) no-repeat;background-size:100% 100%}
            .reached{background-image:url({full})}
            .award{font-size:21pt;margin:3mm 0 0}
            .mentions{margin:2mm 0 0}
            .bottom{position:absolute;left:22mm;right:22mm;bottom:12mm}
            .sheet table{width:100%;border-collapse:collapse}
            th,td{text-align:left;vertical-align:top;font-weight:400;font-size:10.5pt;padding:1.4mm 4mm 1.4mm 0;border-bottom:.5pt solid #d6d6ca}
            th{color:#4d5a53;width:34mm}
            .check{position:absolute;right:0;bottom:0;width:36mm}
            .check img{width:36mm;height:36mm}
            .facts{width:104mm}
            .how{font-size:9pt;margin:3mm 0 0;color:#4d5a53}
            a{color:#0d5944;text-decoration:none}"""
                    .replace("{full}", data("/pdf/sign-full.png"))
                    .replace("{empty}", data("/pdf/sign-empty.png"));

    private static final int LONG = 34;

    /** @param name what it is called */
    record Fact(String name, String value) {}

    private static String data(String picture) {
        try (var in = Certificate.class.getResourceAsStream(picture)) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return PdfWriter.write(html());
    }

    String html() {
        String title = said("title", line.name());
        return "<html lang=\"" + locale.getLanguage() + "\"><head><title>" + title
                + "</title><meta name=\"description\" content=\"" + Markup.of(line.edition())
                + "\"/><meta name=\"author\" content=\"Étalon\"/><style>" + STYLE
                + "</style></head><body><div class=\"sheet\">" + paragraph("mark", mark) + head() + award() + bottom()
                + "</div></body></html>";
    }

    private String head() {
        String size = line.name().length() > LONG ? "who long" : "who";
        return "<p class=\"kind\">" + said("kind") + "</p><h1>" + Markup.of(line.edition()) + "</h1><p class=\"to\">"
                + said("to") + "</p>" + paragraph(size, line.name())
                + paragraph("about", String.join(", ", known(line.type(), line.department())));
    }

    private static List<String> known(String... words) {
        return List.of(words).stream().filter(word -> !word.isEmpty()).toList();
    }

    private String award() {
        var signs = new StringBuilder();
        for (int level = 1; line.level() > 0 && level <= line.levels(); level++) {
            signs.append("<span class=\"")
                    .append(level <= line.level() ? "sign reached" : "sign")
                    .append("\"></span>");
        }
        return "<div class=\"marks\">" + signs + "</div>" + paragraph("award", line.awarded())
                + (line.mentions().isEmpty() ? "" : paragraph("mentions", said("mentions") + " " + line.mentions()));
    }

    private String bottom() {
        var rows = new StringBuilder();
        facts.forEach(fact -> rows.append("<tr><th scope=\"row\">")
                .append(Markup.of(fact.name()))
                .append("</th><td>")
                .append(Markup.of(fact.value()))
                .append("</td></tr>"));
        return "<div class=\"bottom\"><div class=\"facts\"><table><tbody>" + rows + "</tbody></table><p class=\"how\">"
                + said("how") + " <a href=\"" + Markup.of(address) + "\">" + Markup.of(address)
                + "</a></p>" + paragraph("how", issuer) + "</div><p class=\"check\"><img src=\""
                + QrPicture.data(address)
                + "\" alt=\"" + said("code") + "\"/></p></div>";
    }

    private static String paragraph(String kind, String words) {
        return words.isEmpty() ? "" : "<p class=\"" + kind + "\">" + Markup.of(words) + "</p>";
    }

    private String said(String key, Object... gaps) {
        return Markup.of(Texts.of("certificate", locale).say(key, gaps));
    }
}
