/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.reading.CoreSchema;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Kind;
import org.etalon.questionnaire.reading.Node.Listing;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.reading.Node.Scalar;

/** Reads values of the simple kinds. What doesn't fit is noted and comes back empty. */
public final class Values {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Mistakes mistakes;

    public Values(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** A map's keys. */
    public Optional<Fields> fields(Node node, Set<String> known) {
        return node instanceof Mapping map
                ? Optional.of(new Fields(map, known, mistakes))
                : refused(node, MistakeCode.NOT_A_MAP);
    }

    /** A list's entries, those left empty noted. */
    public Optional<List<Node>> list(Node node, int least, int most) {
        if (!(node instanceof Listing listing)) {
            return refused(node, MistakeCode.NOT_A_LIST);
        }
        int size = listing.items().size();
        if (size < least) {
            mistakes.add(MistakeCode.LIST_TOO_SHORT, node.place(), least, size);
        } else if (size > most) {
            mistakes.add(MistakeCode.LIST_TOO_LONG, node.place(), most, size);
        }
        List<Node> items = new ArrayList<>(size);
        listing.items().forEach(item -> items.add(filled(item)));
        return Optional.of(items);
    }

    private Node filled(Node item) {
        if (item instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
            mistakes.add(MistakeCode.VALUE_MISSING, item.place(), "-");
            return new Node.Broken(item.source(), item.line(), item.column());
        }
        return item;
    }

    /** A string. */
    public Optional<String> string(Node node) {
        if (node instanceof Scalar scalar && scalar.kind() == Kind.STRING) {
            return Optional.of(scalar.text());
        }
        if (node instanceof Scalar scalar) {
            mistakes.add(MistakeCode.NOT_QUOTED, node.place(), scalar.text());
            mistakes.meetUnread();
            return Optional.empty();
        }
        return refused(node, MistakeCode.NOT_A_STRING);
    }

    /** An id, as written even where it is no slug, so that what refers to it is not called wrong too. */
    public Optional<String> id(Node node) {
        if (node instanceof Scalar scalar && scalar.kind() != Kind.STRING) {
            mistakes.add(MistakeCode.NOT_QUOTED, node.place(), scalar.text());
            return Optional.of(scalar.text());
        }
        Optional<String> id = string(node);
        id.filter(text -> !isSlug(text)).ifPresent(text -> mistakes.add(MistakeCode.SLUG_INVALID, node.place(), text));
        return id;
    }

    /** Whether it is an id (format, "slug"). */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches();
    }

    /** One word of a few. */
    public Optional<String> oneOf(Node node, List<String> options) {
        if (node instanceof Scalar scalar) {
            if (scalar.kind() == Kind.STRING && options.contains(scalar.text())) {
                return Optional.of(scalar.text());
            }
            mistakes.add(MistakeCode.NOT_AN_OPTION, node.place(), scalar.text(), String.join(", ", options));
            return Optional.empty();
        }
        return refused(node, MistakeCode.NOT_A_STRING);
    }

    public Optional<Boolean> truth(Node node) {
        if (node instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
            return Optional.of(scalar.text().equalsIgnoreCase("true"));
        }
        return refused(node, MistakeCode.NOT_TRUE_OR_FALSE);
    }

    /** A number written without a point. */
    public Optional<Integer> integer(Node node, int least, int most) {
        return whole(node, least, most).map(Long::intValue);
    }

    /** A number written without a point. */
    public Optional<Long> whole(Node node, long least, long most) {
        Optional<BigDecimal> number = number(node);
        if (number.isPresent() && ((Scalar) node).kind() != Kind.INTEGER) {
            mistakes.add(MistakeCode.NOT_AN_INTEGER, node.place(), ((Scalar) node).text());
            return Optional.empty();
        }
        return number.flatMap(value -> within(node, value, BigDecimal.valueOf(least), BigDecimal.valueOf(most)))
                .map(BigDecimal::longValueExact);
    }

    /** A number of at most two decimals, in hundredths as its bounds are. */
    public Optional<Long> hundredths(Node node, long least, long most) {
        Optional<BigDecimal> number = number(node);
        if (number.filter(value -> value.stripTrailingZeros().scale() > 2).isPresent()) {
            mistakes.add(MistakeCode.DECIMALS_TOO_MANY, node.place(), ((Scalar) node).text());
            return Optional.empty();
        }
        return number.flatMap(value -> within(node, value, BigDecimal.valueOf(least, 2), BigDecimal.valueOf(most, 2)))
                .map(value -> value.multiply(HUNDRED).longValueExact());
    }

    /** A percent above or from 0, in hundredths. */
    public Optional<Integer> percent(Node node, int least) {
        return hundredths(node, least, 100_00).map(Long::intValue);
    }

    private Optional<BigDecimal> number(Node node) {
        Optional<BigDecimal> number = node instanceof Scalar scalar ? CoreSchema.number(scalar) : Optional.empty();
        return number.isPresent() ? number : refused(node, MistakeCode.NOT_A_NUMBER);
    }

    private Optional<BigDecimal> within(Node node, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            mistakes.add(
                    MistakeCode.NUMBER_OUT_OF_RANGE, node.place(), ((Scalar) node).text(), plain(least), plain(most));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Notes what is wrong with a node, unless that is known already. */
    public <T> Optional<T> refused(Node node, MistakeCode code) {
        if (node instanceof Node.Broken) {
            mistakes.meetUnread();
        } else {
            mistakes.add(code, node.place(), node instanceof Scalar scalar ? scalar.text() : "…");
        }
        return Optional.empty();
    }
}
