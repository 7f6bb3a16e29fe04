/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

/** Whether a question has points in some stratum. */
enum Scored {
    YES,
    NO,
    /** Its points, or whether its type can have any, can't be told. */
    UNCLEAR
}
