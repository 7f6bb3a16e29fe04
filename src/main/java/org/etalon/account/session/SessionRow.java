/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import java.time.Instant;
import java.util.UUID;

/** One of a person's sessions as its owner sees it. */
public record SessionRow(UUID id, String device, Instant createdAt, Instant seenAt) {}
