/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A credential that was made of a label.
 *
 * @param place in the status lists
 * @param evidence SHA-256 of what was handed in, in hexadecimal; empty where nothing was, here
 * @param issuedAt perhaps before the label is public
 */
record Credential(UUID id, int place, Optional<String> evidence, Instant issuedAt) {}
