/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.label.LabelRow;
import org.etalon.label.page.Schemes;

/** By what a change of a label is measured. */
@ApplicationScoped
class ChangeGround {
    @Inject
    Directory directory;

    @Inject
    Schemes schemes;

    @Inject
    Clock clock;

    /** As exactly as the database keeps it. */
    Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    DirectoryIndex bodies() {
        return directory.index();
    }

    EditionLevels levels(LabelRow label) {
        return EditionLevels.of(
                label, schemes.get(label.programme(), label.edition()).questionnaire());
    }
}
