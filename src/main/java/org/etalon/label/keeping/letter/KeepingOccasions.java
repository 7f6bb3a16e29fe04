/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.etalon.mail.letter.Occasion;
import org.etalon.mail.letter.Occasions;

/** Makes the occasions known. */
@ApplicationScoped
public class KeepingOccasions implements Occasions {
    @Override
    public List<? extends Occasion> list() {
        return List.of(KeepingOccasion.values());
    }
}
