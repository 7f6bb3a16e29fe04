/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** How a style writes numbers: as such, with a percent sign, or as days. */
final class XlsxFormats {
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final LocalDate ORIGIN_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(3_000_000);
    private static final int MOST = 100_000;

    /** What stands for itself in a format: quoted, escaped, or a colour or condition in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private enum Kind {
        NUMBER,
        PERCENT,
        DAY
    }

    private final LocalDate origin;
    private final Map<String, Kind> own = new HashMap<>();
    private final List<Kind> styles = new ArrayList<>();
    private boolean inStyles;

    XlsxFormats(boolean from1904) {
        origin = from1904 ? ORIGIN_1904 : ORIGIN;
    }

    static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }

    void take(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
            inStyles = false;
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (reader.getLocalName()) {
            case "numFmt" ->
                own.put(SafeXml.attribute(reader, "numFmtId", ""), kind(SafeXml.attribute(reader, "formatCode", "")));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles && styles.size() < MOST) {
                    styles.add(byNumber(SafeXml.attribute(reader, "numFmtId", "0")));
                }
            }
            default -> {
                // fonts, fills, edges
            }
        }
    }

    private Kind byNumber(String number) {
        return own.getOrDefault(
                number,
                switch (number) {
                    case "9", "10" -> Kind.PERCENT;
                    case "14",
                            "15",
                            "16",
                            "17",
                            "22",
                            "27",
                            "28",
                            "29",
                            "30",
                            "31",
                            "36",
                            "50",
                            "51",
                            "52",
                            "53",
                            "54",
                            "57",
                            "58" -> Kind.DAY;
                    default -> Kind.NUMBER;
                });
    }

    private static Kind kind(String code) {
        String bare = LITERAL.matcher(code.split(";")[0]).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.indexOf('%') >= 0) {
            return Kind.PERCENT;
        }
        boolean day = !bare.contains("general") && (bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0);
        return day ? Kind.DAY : Kind.NUMBER;
    }

    /** A number as its style shows it. */
    Found found(String text, String style) {
        Kind kind = style.matches("[0-9]{1,6}") && Integer.parseInt(style) < styles.size()
                ? styles.get(Integer.parseInt(style))
                : Kind.NUMBER;
        Found found = Values.amount(text, kind == Kind.PERCENT);
        return kind == Kind.DAY && found instanceof Found.Amount amount ? day(amount.number()) : found;
    }

    private Found day(BigDecimal count) {
        boolean whole = count.signum() >= 0
                && count.compareTo(LAST_DAY) < 0
                && count.stripTrailingZeros().scale() <= 0;
        return whole ? new Found.Day(origin.plusDays(count.longValueExact())) : new Found.Unreadable();
    }
}
