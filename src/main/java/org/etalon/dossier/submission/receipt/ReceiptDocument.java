/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.receipt;

import java.util.List;
import java.util.Locale;
import org.etalon.platform.pdf.PdfWriter;
import org.etalon.platform.text.Texts;
import org.etalon.platform.xml.Markup;

/**
 * A receipt as PDF, one page of A4.
 *
 * @param title with the number
 * @param about whose it is, and in which edition
 * @param facts in order
 * @param number of the submission
 * @param address of what was handed in
 * @param mark that all of it is invented; empty where it isn't
 */
record ReceiptDocument(
        String title, String about, List<Fact> facts, String number, String address, String mark, Locale locale) {
    private static final String STYLE =
            """
            @page{size:A4;margin:22mm 20mm 20mm;@bottom-left{content:"Étalon";font:9pt 'Fira Sans';color:#4d5a53}}
            body{font:11pt/1.5 'Fira Sans';color:#1b2420;margin:0}
            h1,h2{font-family:Literata;font-weight:600;line-height:1.25}
            h1{font-size:22pt;margin:0 0 6mm;border-bottom:1.5pt solid #1b2420;padding-bottom:3mm}
            h2{font-size:14pt;margin:8mm 0 2mm}
            .about{margin:0 0 2mm;color:#4d5a53}
            table{border-collapse:collapse;width:100%}
            caption{text-align:left;color:#4d5a53;padding-bottom:2mm}
            th{text-align:left;vertical-align:top;font-weight:400;color:#4d5a53;width:38mm;white-space:nowrap;padding:2mm 4mm 2mm 0;border-bottom:.5pt solid #d6d6ca}
            td{font-size:10pt;vertical-align:top;padding:2mm 0;border-bottom:.5pt solid #d6d6ca;word-wrap:break-word}
            .mark{margin:0 0 4mm;padding:1.5mm 3mm;border:1pt solid #1b2420;font-weight:600}
            .address{font-size:9pt}
            b{font-weight:600}""";

    /** @param name what it is called */
    record Fact(String name, String value) {}

    byte[] bytes() {
        return PdfWriter.write(html());
    }

    private String html() {
        return "<html lang=\"" + locale.getLanguage() + "\"><head><title>" + Markup.of(title)
                + "</title><meta name=\"description\" content=\"" + Markup.of(about)
                + "\"/><meta name=\"author\" content=\"Étalon\"/><style>"
                + STYLE + "</style></head><body><p class=\"about\">" + Markup.of(about) + "</p><h1>" + Markup.of(title)
                + "</h1>" + marked() + table() + check() + "</body></html>";
    }

    private String marked() {
        return mark.isEmpty() ? "" : "<p class=\"mark\">" + Markup.of(mark) + "</p>";
    }

    private String table() {
        var rows = new StringBuilder("<table><caption>" + said("page.receipt.caption") + "</caption><tbody>");
        facts.forEach(fact -> rows.append("<tr><th scope=\"row\">")
                .append(Markup.of(fact.name()))
                .append("</th><td>")
                .append(Markup.of(fact.value()))
                .append("</td></tr>"));
        return rows.append("</tbody></table>").toString();
    }

    private String check() {
        return "<h2>" + said("page.check") + "</h2><p>" + said("page.check.why") + "</p><ol><li>"
                + said("page.check.file", number) + " " + said("page.check.address") + " <span class=\"address\">"
                + Markup.of(address) + "</span></li><li>" + said("page.check.linux") + " sha256sum " + Markup.of(number)
                + ".json</li><li>"
                + said("page.check.macos") + " shasum -a 256 " + Markup.of(number) + ".json</li><li>"
                + said("page.check.windows") + " certutil -hashfile " + Markup.of(number) + ".json SHA256</li></ol><p>"
                + said("page.check.same") + "</p><p>" + said("page.check.form") + " RFC 8785.</p>";
    }

    private String said(String key, Object... gaps) {
        return Markup.of(Texts.of("submission", locale).say(key, gaps));
    }
}
