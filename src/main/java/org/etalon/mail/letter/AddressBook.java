/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a person can be reached now. The feature that knows people provides it as an application-scoped bean; it is asked in the
 * background, without a request and without a transaction.
 */
public interface AddressBook {
    /** Empty where the person is gone or has no confirmed address: what waits for them is dropped. */
    Optional<Addressee> find(UUID person);
}
