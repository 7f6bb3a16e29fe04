/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.io.IOException;
import java.nio.file.Path;
import org.etalon.platform.signing.VerifyingKey;

/** An archive for the tests of others. */
public final class ArchiveSample {
    /** With which it is signed. */
    public static final VerifyingKey KEY = Packing.KEY.verifying();

    public static final VerifyingKey OTHER_KEY = Packing.OTHER_KEY.verifying();

    private ArchiveSample() {}

    public static Path zip(Path folder) throws IOException {
        String question = Packing.questions().get(0);
        return new Packing(folder).file("délibération.pdf", "un", question).zip();
    }
}
