/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import org.etalon.platform.zip.Sums;

/** By what a bag's manifests know its files. */
public enum BagSum {
    SHA_512("sha512", 128) {
        @Override
        String of(Sums sums) {
            return sums.sha512();
        }
    },
    SHA_256("sha256", 64) {
        @Override
        String of(Sums sums) {
            return sums.sha256();
        }
    };

    private final String key;
    private final int digits;

    BagSum(String key, int digits) {
        this.key = key;
        this.digits = digits;
    }

    abstract String of(Sums sums);

    int digits() {
        return digits;
    }

    /** The name of the list of the payload. */
    public String manifest() {
        return "manifest-" + key + ".txt";
    }

    /** The name of the list of what stands around the payload. */
    public String tagManifest() {
        return "tag" + manifest();
    }
}
