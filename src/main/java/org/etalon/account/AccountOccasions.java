/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.etalon.mail.letter.Occasion;
import org.etalon.mail.letter.Occasions;

/** For the preview of letters. */
@ApplicationScoped
public class AccountOccasions implements Occasions {
    @Override
    public List<? extends Occasion> list() {
        return List.of(AccountOccasion.values());
    }
}
