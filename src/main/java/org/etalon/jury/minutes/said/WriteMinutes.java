/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes.said;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.etalon.jury.minutes.ReadMinutes;
import org.etalon.platform.paper.Paper;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.Demonstration;
import org.etalon.platform.text.Texts;

/** Those who may enter the room take its minutes away. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class WriteMinutes {
    @Inject
    ReadMinutes readMinutes;

    @Inject
    Demonstration demonstration;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there are none, or the room is not for the caller */
    public Paper write(String edition, String number, Locale locale) {
        String mark = demonstration.isInvented() ? Texts.of("site", locale).get("invented") : "";
        return new MinutesPaper(new MinutesText(readMinutes.read(edition, number), locale), mark).paper();
    }
}
