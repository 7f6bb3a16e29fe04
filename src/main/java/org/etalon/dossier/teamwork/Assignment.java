/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.time.Instant;
import java.util.UUID;

/** A domain or a question that is given to somebody. */
public record Assignment(Subject subject, UUID assignee, UUID by, Instant at) {}
