/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import org.etalon.account.entry.Entered;
import org.etalon.account.openid.ProviderTrouble;

/** How somebody came back from the provider. */
public sealed interface Arrival {
    /** Known here. @param to where they wanted to go */
    record Known(Entered entered, String to) implements Arrival {}

    /** The provider vouches for them, but no account is linked yet; the browser keeps the note. */
    record Unlinked(String note) implements Arrival {}

    /** In vain. */
    record Failed(ProviderTrouble trouble) implements Arrival {}
}
