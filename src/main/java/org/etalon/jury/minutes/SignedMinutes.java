/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import java.time.Instant;
import java.util.UUID;
import org.etalon.platform.storage.Digest;

/**
 * Minutes as they were signed off.
 *
 * @param ordinal from 1 for each sitting: what comes later makes new ones
 * @param content canonical JSON, see {@link MinutesTree}
 * @param digest SHA-256 of it
 * @param by the person who signed
 */
public record SignedMinutes(int ordinal, String content, Digest digest, UUID by, Instant at) {}
