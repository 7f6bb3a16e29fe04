/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import java.time.Instant;

/** A content in the store. @param since when it was last kept, or set aside, by the store's own clock */
public record Kept(Digest digest, long size, Instant since) {}
