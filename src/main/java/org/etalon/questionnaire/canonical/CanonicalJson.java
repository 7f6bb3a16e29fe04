/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.canonical;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.etalon.platform.text.CanonicalText;
import org.etalon.questionnaire.reading.CoreSchema;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Entry;
import org.etalon.questionnaire.reading.Node.Listing;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.reading.Node.Scalar;

/**
 * Writes the tree of a questionnaire without mistakes in canonical form: keys in the order of their UTF-16 code units, numbers
 * as ECMAScript writes them, no white space. The numbers of the format have at most fifteen digits and are below 10^21, so that
 * their exact decimal value without trailing zeros is what ECMAScript writes.
 */
public final class CanonicalJson {
    private static final Set<String> TEXTS = Set.of(
            "title", "intro", "text", "label", "help", "why", "examples", "law", "hint", "meaning", "unit", "symbol");
    private static final Set<String> HEAD_ALONE = Set.of("status", "licence");
    /** Keys whose maps have ids as keys, which may be called like a text. */
    private static final Set<String> MAPS_BY_ID =
            Set.of("points", "weight", "global", "each-domain", "proof", "score", "domains", "choices");

    private final StringBuilder json = new StringBuilder();
    private final boolean rulesAlone;

    private CanonicalJson(boolean rulesAlone) {
        this.rulesAlone = rulesAlone;
    }

    /** All of it. */
    public static String of(Node root) {
        CanonicalJson writer = new CanonicalJson(false);
        writer.node(root, Keys.OWN);
        return writer.json.toString();
    }

    /** Without texts, status and licence. */
    public static String rulesOf(Node root) {
        CanonicalJson writer = new CanonicalJson(true);
        writer.node(root, Keys.HEAD);
        return writer.json.toString();
    }

    /** What the keys of a map are. */
    private enum Keys {
        HEAD,
        OWN,
        IDS
    }

    private void node(Node node, Keys keys) {
        if (node instanceof Mapping map) {
            mapping(map, keys);
        } else if (node instanceof Listing listing) {
            listing(listing);
        } else {
            scalar((Scalar) node);
        }
    }

    private void mapping(Mapping map, Keys keys) {
        List<Entry> entries = map.entries().stream()
                .filter(entry -> kept(entry.key(), keys))
                .sorted(Comparator.comparing(Entry::key))
                .toList();
        json.append('{');
        for (Iterator<Entry> rest = entries.iterator(); rest.hasNext(); ) {
            Entry entry = rest.next();
            CanonicalText.string(entry.key(), json);
            json.append(':');
            node(entry.value(), keys == Keys.IDS || MAPS_BY_ID.contains(entry.key()) ? Keys.IDS : Keys.OWN);
            json.append(rest.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private boolean kept(String key, Keys keys) {
        if (!rulesAlone || keys == Keys.IDS) {
            return true;
        }
        return !TEXTS.contains(key) && (keys != Keys.HEAD || !HEAD_ALONE.contains(key));
    }

    private void listing(Listing listing) {
        json.append('[');
        for (Iterator<Node> rest = listing.items().iterator(); rest.hasNext(); ) {
            node(rest.next(), Keys.OWN);
            json.append(rest.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private void scalar(Scalar scalar) {
        switch (scalar.kind()) {
            case STRING -> CanonicalText.string(scalar.text(), json);
            case BOOLEAN -> json.append(scalar.text().equalsIgnoreCase("true"));
            default -> json.append(number(scalar));
        }
    }

    private static String number(Scalar scalar) {
        return CoreSchema.number(scalar)
                .map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                .orElse("null");
    }
}
