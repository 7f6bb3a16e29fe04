/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.etalon.membership.MemberAction.ANSWER;
import static org.etalon.membership.MemberAction.ASSIGN;
import static org.etalon.membership.MemberAction.COMMENT;
import static org.etalon.membership.MemberAction.HAND_OVER;
import static org.etalon.membership.MemberAction.MANAGE_EVIDENCE;
import static org.etalon.membership.MemberAction.MANAGE_MEMBERS;
import static org.etalon.membership.MemberAction.READ;
import static org.etalon.membership.MemberAction.SIGN_OFF;
import static org.etalon.membership.MemberAction.START;
import static org.etalon.membership.MemberAction.SUBMIT;

import java.util.Set;

/** What a member is in a collectivité, and what this lets them do there. */
public enum MemberRole {
    /** Looks after members and dossiers; everything but the elected member's signature. */
    ADMINISTRATOR(READ, START, ANSWER, COMMENT, ASSIGN, MANAGE_EVIDENCE, SUBMIT, MANAGE_MEMBERS, HAND_OVER),
    /** Fills and submits. */
    TECHNICAL_REFERENT(READ, START, ANSWER, COMMENT, ASSIGN, MANAGE_EVIDENCE, SUBMIT),
    /** Reads and signs off. */
    ELECTED_REFERENT(READ, COMMENT, SIGN_OFF),
    /** Fills the whole dossier or named domains. */
    CONTRIBUTOR(READ, ANSWER, COMMENT, MANAGE_EVIDENCE),
    READER(READ);

    private final Set<MemberAction> actions;

    MemberRole(MemberAction... actions) {
        this.actions = Set.of(actions);
    }

    public boolean may(MemberAction action) {
        return actions.contains(action);
    }
}
