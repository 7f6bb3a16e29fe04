/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One of a person's tokens as its owner sees it; the token itself is told once. */
public record TokenRow(UUID id, String name, Set<TokenScope> scopes, Instant createdAt, Instant expiresAt) {}
