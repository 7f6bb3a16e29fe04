/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.etalon.account.RandomToken;
import org.etalon.account.session.AccessToken;
import org.etalon.account.session.TokenRepository;
import org.etalon.account.session.TokenRow;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Keeps a token for somebody who has shown who they are. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class KeepToken {
    @Inject
    TokenRepository tokens;

    @Inject
    Clock clock;

    /** @param token what the program sends, told this once */
    public record Told(String token, TokenRow row) {}

    Told keep(UUID person, TokenWish wish) {
        String token = AccessToken.PREFIX + RandomToken.fresh();
        TokenRow row = wish.row(clock.instant());
        tokens.add(new AccessToken(person, token, row));
        return new Told(token, row);
    }
}
