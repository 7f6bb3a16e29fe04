/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.token;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.etalon.account.session.TokenRow;
import org.etalon.account.session.TokenScope;

/** @param token the token itself, where it has just been made; else it is left out */
public record TokenJson(UUID id, String token, String name, List<String> scopes, Instant createdAt, Instant expiresAt) {
    static TokenJson of(TokenRow row, String token) {
        return new TokenJson(
                row.id(),
                token,
                row.name(),
                row.scopes().stream().sorted().map(TokenScope::slug).toList(),
                row.createdAt(),
                row.expiresAt());
    }
}
