/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.log;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/**
 * Whether a log is what was written, from its lines alone.
 *
 * @param steps how many lines hold together from the first on
 * @param last the digest of the last of them; {@link JuryStep#NOTHING} where there is none
 * @param fault what is wrong with the line after them, if anything
 */
public record LogCheck(int steps, String last, Optional<Fault> fault) {
    /** What can be wrong with a line. */
    public enum Fault {
        /** No line of a log in canonical JSON. */
        UNREADABLE,
        /** One was taken out or put in, or they change places. */
        OUT_OF_ORDER,
        /** The line before is not the one that this one followed. */
        BROKEN
    }

    /** @param lines as downloaded, without line ends */
    public static LogCheck of(List<byte[]> lines) {
        String last = JuryStep.NOTHING;
        Object edition = null;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Map<?, ?>> tree = tree(lines.get(i));
            Optional<Fault> fault =
                    tree.isEmpty() ? Optional.of(Fault.UNREADABLE) : fault(tree.get(), i + 1, edition, last);
            if (fault.isPresent()) {
                return new LogCheck(i, last, fault);
            }
            edition = tree.get().get("edition");
            last = JuryStep.digest(lines.get(i)).hex();
        }
        return new LogCheck(lines.size(), last, Optional.empty());
    }

    private static Optional<Fault> fault(Map<?, ?> tree, int ordinal, Object edition, String previous) {
        boolean inOrder = BigDecimal.valueOf(ordinal).equals(tree.get("ordinal"))
                && (edition == null || edition.equals(tree.get("edition")));
        if (!inOrder) {
            return Optional.of(Fault.OUT_OF_ORDER);
        }
        return previous.equals(tree.get("previous")) ? Optional.empty() : Optional.of(Fault.BROKEN);
    }

    /** The line's members, where it is exactly as it would be written. */
    private static Optional<Map<?, ?>> tree(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return JsonTree.read(text) instanceof Map<?, ?> map
                            && map.get("edition") instanceof String
                            && CanonicalText.of(map).equals(text)
                    ? Optional.of(map)
                    : Optional.empty();
        } catch (CharacterCodingException | UncheckedIOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
