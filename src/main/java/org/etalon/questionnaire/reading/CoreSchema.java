/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.etalon.questionnaire.reading.Node.Kind;
import org.etalon.questionnaire.reading.Node.Scalar;

/** What a plain scalar means (YAML 1.2.2, 10.3.2), and what a number is worth. */
public final class CoreSchema {
    private static final int LONGEST = 40;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private CoreSchema() {}

    /** What an unquoted scalar is. */
    public static Kind kind(String plain) {
        if (NULLS.contains(plain)) {
            return Kind.NULL;
        }
        if (BOOLEANS.contains(plain)) {
            return Kind.BOOLEAN;
        }
        if ("+-.0123456789".indexOf(plain.charAt(0)) < 0) {
            return Kind.STRING;
        }
        return plain.length() > LONGEST ? longKind(plain) : numberKind(plain);
    }

    private static Kind numberKind(String plain) {
        if (INTEGER.matcher(plain).matches()) {
            return Kind.INTEGER;
        }
        if (DECIMAL.matcher(plain).matches()) {
            return Kind.DECIMAL;
        }
        boolean odd =
                NO_NUMBER.matcher(plain).matches() || NUMBER.matcher(plain).matches();
        return odd ? Kind.ODD_NUMBER : Kind.STRING;
    }

    private static Kind longKind(String plain) {
        boolean digits = plain.chars().allMatch(c -> "+-.eExo0123456789abcdefABCDEF".indexOf(c) >= 0);
        return digits && NUMBER.matcher(plain).matches() ? Kind.ODD_NUMBER : Kind.STRING;
    }

    /** The exact value of an integer or decimal; empty for what is no number or an odd one. */
    public static Optional<BigDecimal> number(Scalar scalar) {
        return switch (scalar.kind()) {
            case INTEGER -> Optional.of(new BigDecimal(integer(scalar.text())));
            case DECIMAL -> Optional.of(new BigDecimal(scalar.text()));
            case STRING, ODD_NUMBER, BOOLEAN, NULL -> Optional.empty();
        };
    }

    private static BigInteger integer(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
    }
}
