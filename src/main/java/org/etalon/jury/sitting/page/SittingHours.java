/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.etalon.jury.sitting.manage.CloseSitting;
import org.etalon.jury.sitting.manage.OpenSitting;

/** When a sitting begins and ends, for its page. */
@RequestScoped
class SittingHours {
    @Inject
    OpenSitting openSitting;

    @Inject
    CloseSitting closeSitting;

    void open(String edition, String quorum) {
        openSitting.open(edition, quorum);
    }

    void close(String edition) {
        closeSitting.close(edition);
    }
}
