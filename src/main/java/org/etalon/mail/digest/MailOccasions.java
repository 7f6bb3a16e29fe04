/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.etalon.mail.letter.Occasions;

/** Makes the mail's own occasions known. */
@ApplicationScoped
public class MailOccasions implements Occasions {
    @Override
    public List<MailOccasion> list() {
        return List.of(MailOccasion.values());
    }
}
