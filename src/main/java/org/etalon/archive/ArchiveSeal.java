/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.etalon.platform.bag.BagInfo;
import org.etalon.platform.bag.BagSum;
import org.etalon.platform.bag.BagTags;
import org.etalon.platform.bag.BagWriter;
import org.etalon.platform.signing.SigningKey;
import org.etalon.platform.timestamp.TimestampAuthority;

/**
 * Ends a bag with the instance's signature over the lists from which all of it follows, and with a timestamp where one is wanted. What
 * says that the timestamp is missing is signed as well: so the authority is asked before the lists are final.
 */
public record ArchiveSeal(SigningKey key, TimestampAuthority authority) {
    /** Makes what stands around the payload. */
    @FunctionalInterface
    public interface Surroundings {
        /** @param missing of the files of the payload, and the timestamp */
        Map<String, byte[]> files(Missing missing);
    }

    /**
     * @param info to which the seal adds what concerns it
     * @param missing of the payload
     */
    public void end(BagWriter bag, BagInfo info, Missing missing, Surroundings surroundings) throws IOException {
        BagTags tags = tags(bag, info, missing, surroundings);
        Map<String, byte[]> signatures = new LinkedHashMap<>();
        if (authority.address().isPresent()) {
            Optional<byte[]> stamp = authority.stamp(tags.list(BagSum.SHA_512));
            if (stamp.isEmpty()) {
                tags = tags(bag, info, missing.withoutTimestamp(), surroundings);
            } else {
                signatures.put(Layout.TIMESTAMP, stamp.get());
                // not all of a reply is signed by its authority
                signatures.put(Layout.TIMESTAMP_SIGNATURE, key.sign(stamp.get()));
            }
        }
        for (BagSum sum : BagSum.values()) {
            signatures.put(Layout.signature(sum), key.sign(tags.list(sum)));
        }
        bag.end(tags, signatures);
    }

    private BagTags tags(BagWriter bag, BagInfo info, Missing missing, Surroundings surroundings) {
        BagInfo told = info.with(Layout.FORMAT_LABEL, Layout.FORMAT)
                .with(Layout.KEY_LABEL, key.verifying().fingerprint());
        if (authority.address().isPresent()) {
            told = told.with(Layout.AUTHORITY_LABEL, authority.address().get());
        }
        for (String line : missing.lines()) {
            told = told.with(Layout.MISSING_LABEL, line);
        }
        Map<String, byte[]> further = new LinkedHashMap<>(surroundings.files(missing));
        further.put(Layout.KEY, key.verifying().pem().getBytes(StandardCharsets.UTF_8));
        return bag.tags(told, further);
    }
}
