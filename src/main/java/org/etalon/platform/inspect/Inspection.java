/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Finding.Refused;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** Looks a file through. */
public final class Inspection {
    private Inspection() {}

    /**
     * What the file is.
     *
     * @param file of less than 2 GB, that nobody changes meanwhile
     * @param name as its sender calls it; only compared with what was found, and to tell CSV from other text
     */
    public static Finding inspect(Path file, String name) {
        try {
            Content content = Content.of(file);
            if (content.size() == 0) {
                throw InspectProblem.EVIDENCE_EMPTY.refusal();
            }
            return Naming.agreed(Signatures.check(content), name);
        } catch (RefusedException refusal) {
            return new Refused(refusal.problems().get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file is, where it is accepted. @throws RefusedException with the reason, where it isn't */
    public static Accepted accept(Path file, String name) {
        Finding finding = inspect(file, name);
        if (finding instanceof Refused refused) {
            throw new RefusedException(java.util.List.of(refused.problem()));
        }
        return (Accepted) finding;
    }

    /** The extensions of all accepted files, each with its dot, as a file dialog wants them. */
    public static String extensions() {
        return java.util.stream.Stream.of(Format.values())
                .map(format -> "." + format.extension())
                .collect(java.util.stream.Collectors.joining(","));
    }
}
