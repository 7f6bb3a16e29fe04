/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.rest;

import java.util.List;
import java.util.UUID;
import org.etalon.jury.recusal.ReadRecusals.RecusalRow;
import org.etalon.jury.recusal.Recusal.Settlement;

/**
 * What ties a juror to a candidate, for whoever leads the jury.
 *
 * @param juror what the person is called
 * @param grounds the strongest first
 * @param reason in the juror's words
 * @param state {@code open}, {@code confirmed} or {@code dismissed}
 * @param settledAt absent while it is open
 * @param settledReason absent while it is open
 * @param mine whether it is for the caller to settle
 * @param version from which a change starts
 */
public record RecusalJson(
        UUID id,
        String juror,
        UUID dossier,
        String candidate,
        List<String> grounds,
        String reason,
        String state,
        String settledAt,
        String settledReason,
        boolean mine,
        long version) {
    static RecusalJson of(RecusalRow row) {
        var recusal = row.recusal();
        return new RecusalJson(
                recusal.id(),
                row.juror(),
                recusal.dossier(),
                row.candidate().name(),
                GroundsJson.of(recusal.grounds()),
                recusal.reason(),
                recusal.state().key(),
                recusal.settled().map(each -> each.at().toString()).orElse(null),
                recusal.settled().map(Settlement::reason).orElse(null),
                row.mine(),
                recusal.version());
    }
}
