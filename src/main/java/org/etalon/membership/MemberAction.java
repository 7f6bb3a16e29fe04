/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

/** What is done in a collectivité's name. */
public enum MemberAction {
    /** Read its dossiers, their history and evidence. */
    READ,
    /** Begin a dossier, and correct the facts from which its score is made. */
    START,
    /** Answer questions; contributors may be held to named domains. */
    ANSWER,
    COMMENT,
    /** Give a domain or a question to a colleague. */
    ASSIGN,
    /** Add, replace and remove evidence; contributors may be held to named domains. */
    MANAGE_EVIDENCE,
    /** Approve a dossier as an elected member. */
    SIGN_OFF,
    SUBMIT,
    /** Invite, answer requests to join, change roles, end memberships. */
    MANAGE_MEMBERS,
    /** Give the administration to somebody else. */
    HAND_OVER
}
