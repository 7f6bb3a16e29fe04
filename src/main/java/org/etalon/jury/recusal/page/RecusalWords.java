/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.recusal.Candidate;
import org.etalon.jury.recusal.Recusal;
import org.etalon.jury.recusal.TieGround;
import org.etalon.platform.text.Texts;

/** Ties as they are read. */
@Named
@RequestScoped
public class RecusalWords {
    /** The name of the field for a reason. @param id of what it is the reason of */
    public static String field(UUID id) {
        return "reason-" + id;
    }

    /** With an apostrophe as it is printed. */
    public static String name(Candidate candidate) {
        return candidate.name().replace('\'', '\u2019');
    }

    /** What is known beside the juror's own word; empty where nothing is. */
    public String facts(Recusal recusal) {
        return recusal.grounds().stream()
                .sorted()
                .filter(ground -> ground != TieGround.DECLARED)
                .map(ground -> texts().get("ground." + ground.key()))
                .collect(Collectors.joining(", "));
    }

    /** All grounds, the strongest first. */
    public String grounds(Recusal recusal) {
        return recusal.grounds().stream()
                .sorted()
                .map(ground -> texts().get("ground." + ground.key()))
                .collect(Collectors.joining(", "));
    }

    public String state(Recusal recusal) {
        return texts().get("state." + recusal.state().key());
    }

    private static Texts texts() {
        return Texts.of("jury", Asked.language());
    }
}
