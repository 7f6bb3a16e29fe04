/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.finding;

import org.etalon.core.problem.Problem;

/** What a file was found to be. */
public sealed interface Finding {
    /**
     * A file of an accepted format, whole and without anything that acts by itself, or marked as not to be shown.
     *
     * @param mediaType with the character set where it is text
     * @param viewable whether it may be shown in a sandboxed viewer, else it is for download alone: a PDF that holds scripts, files,
     *     forms or launches, is encrypted, or can't be looked through
     */
    record Accepted(Format format, String mediaType, boolean viewable) implements Finding {
        public static Accepted viewable(Format format) {
            return new Accepted(format, format.mediaType(), true);
        }

        public static Accepted forDownload(Format format) {
            return new Accepted(format, format.mediaType(), false);
        }
    }

    /** Another file. @param problem one of {@link InspectProblem} */
    record Refused(Problem problem) implements Finding {}
}
