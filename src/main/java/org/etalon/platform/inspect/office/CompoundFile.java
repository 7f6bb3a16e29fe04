/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.office;

import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.InspectProblem;

/**
 * The container of the binary formats before 2007, which also wraps newer documents that need a password. Neither is accepted: of the
 * one nobody can say cheaply what it would run, the other nobody could read.
 */
public final class CompoundFile {
    private static final String ENCRYPTED = wide("EncryptedPackage");

    private CompoundFile() {}

    /** Always refuses. */
    public static Accepted check(Content content) {
        boolean encrypted = content.find(ENCRYPTED, 0, content.size()) >= 0;
        throw (encrypted ? InspectProblem.EVIDENCE_ENCRYPTED : InspectProblem.EVIDENCE_OLD_OFFICE).refusal();
    }

    /** As such containers write names: each letter with a zero behind it. */
    static String wide(String name) {
        return name.replaceAll("(.)", "$1\0");
    }
}
