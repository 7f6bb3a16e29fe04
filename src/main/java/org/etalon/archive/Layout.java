/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.util.Set;
import org.etalon.platform.bag.BagSum;

/** What lies where in an archived dossier. Paths count from the bag's folder; those of the payload, below {@code data/}. */
public final class Layout {
    /** What this layout is called in {@code bag-info.txt}. */
    public static final String FORMAT = "etalon/archive/1";

    public static final String PAYLOAD = "data/";
    /** What was handed in, to the byte. */
    public static final String SNAPSHOT = "snapshot.json";
    /** In its place where nothing was handed in. */
    public static final String DRAFT = "draft.json";

    public static final String QUESTIONNAIRE = "questionnaire.json";
    public static final String EVIDENCE = "evidence/";

    public static final String HOW_TO_VERIFY = "VERIFY.txt";
    public static final String MISSING = "MISSING.txt";
    public static final String KEY = "signature/public-key.pem";

    /** Of what {@code bag-info.txt} says beside what RFC 8493 names. */
    public static final String FORMAT_LABEL = "Etalon-Archive";

    public static final String STATE_LABEL = "Dossier-State";
    public static final String KEY_LABEL = "Signing-Key-Fingerprint";
    public static final String AUTHORITY_LABEL = "Timestamp-Authority";
    public static final String MISSING_LABEL = "Missing";

    static final String TIMESTAMP = "signature/" + BagSum.SHA_512.tagManifest() + ".tsr";
    static final String TIMESTAMP_SIGNATURE = TIMESTAMP + ".sig";

    private Layout() {}

    /** Where the signature of a list lies. */
    static String signature(BagSum sum) {
        return "signature/" + sum.tagManifest() + ".sig";
    }

    /** What stands in no list, since it is made of one. */
    static Set<String> unlisted() {
        return Set.of(signature(BagSum.SHA_512), signature(BagSum.SHA_256), TIMESTAMP, TIMESTAMP_SIGNATURE);
    }
}
