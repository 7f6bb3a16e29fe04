/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.drop;

import org.etalon.core.problem.Problem;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.storage.Received;

/** One file of a ZIP. */
public sealed interface Dropped {
    /** Without its folders. */
    FileName name();

    /** @param content gone once the reader goes on */
    record Arrived(FileName name, Received content) implements Dropped {}

    /** @param problem why it could not be taken out; the others can */
    record Refused(FileName name, Problem problem) implements Dropped {}
}
