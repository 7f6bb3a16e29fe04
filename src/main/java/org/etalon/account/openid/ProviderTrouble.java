/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why signing in with the provider came to nothing. */
public enum ProviderTrouble {
    /** It can't be reached, or answers with a fault. */
    AWAY,
    /** It is another than the settings say, or refuses this server. */
    MISSET,
    /** Its time is not ours. */
    CLOCK,
    /** The person, or the provider, did not want to. */
    DECLINED,
    /** Begun in another browser, too long ago, or done already. */
    STALE,
    /** It does not vouch for an e-mail address. */
    UNVERIFIED,
    /** What it sent is not signed as it should be, or was meant for somebody else. */
    UNTRUSTED;

    /** As an address says it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that an address says so. */
    public static Optional<ProviderTrouble> find(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }
}
