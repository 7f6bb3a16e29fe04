/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.time.Instant;
import java.util.UUID;
import org.etalon.platform.storage.Digest;

/** An elected member's approval. @param state what was approved, as {@link DossierState#digest} tells it */
public record SignOff(UUID person, Instant at, Digest state) {}
