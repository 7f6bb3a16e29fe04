/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import java.time.LocalDate;
import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasions members, and who would become one, are written to. */
public enum MembershipOccasion implements Occasion {
    /** To an address; the gaps are who invites, whereto, as what, and until when the link holds. */
    INVITED("Camille Martin", "Exempleville", "contributeur", LocalDate.of(2026, 3, 15)),
    /** To who asked; the gaps are whereto and as what. */
    REQUEST_ACCEPTED("Exempleville", "contributeur"),
    /** To who asked; the gap is whereto. */
    REQUEST_DECLINED("Exempleville"),
    /** To whoever decides; the gap is who asks. */
    REQUESTED("Camille Martin"),
    /** To who invited; the gap is who has come. */
    INVITATION_ACCEPTED("Camille Martin"),
    /** To the member; the gap is who changed it. */
    ROLE_CHANGED("Camille Martin"),
    /** To who was a member; the gap is who ended it. */
    MEMBERSHIP_ENDED("Camille Martin"),
    /** To the organisers: its only member is gone, and its dossiers stay. */
    DESERTED,
    /** To the new administrator; the gaps are the one before, and of what. */
    HANDED_OVER("Camille Martin", "Exempleville"),
    /** To the operator's administrators; the gaps are who gave it and for which collectivité. */
    MANDATE_GIVEN("Camille Martin", "Exempleville"),
    /** To the administrators of both sides; the gaps are who ended it and the other side. */
    MANDATE_ENDED("Camille Martin", "Exempleville");

    private final List<Object> sample;

    MembershipOccasion(Object... sample) {
        this.sample = List.of(sample);
    }

    @Override
    public String feature() {
        return "membership";
    }

    @Override
    public List<Object> sample() {
        return sample;
    }
}
