/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.problem;

/**
 * A rule that can be broken. Each feature lists its own in an enum; the constant's name is the key of its sentence in the
 * feature's text file and, in lower case with hyphens, the {@code code} that REST tells.
 */
public interface ProblemCode {
    /** The constant's name, such as {@code ANSWER_UNKNOWN_CHOICE}. */
    String name();

    /** What the refusal is to the caller. */
    Kind kind();

    /** The code as REST tells it, such as {@code answer-unknown-choice}. */
    default String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The kinds of refusal; each has one HTTP status. */
    enum Kind {
        /** The request can't be read. */
        MALFORMED(400),
        /** Open to those who have signed in. */
        SIGN_IN(401),
        /** Known to us, not allowed to you. */
        FORBIDDEN(403),
        /** Not there, or not yours to know of. */
        UNKNOWN(404),
        /** Somebody else was first, or the state doesn't allow it. */
        CONFLICT(409),
        /** The version you started from is not the last. */
        STALE(412),
        /** More than we take. */
        TOO_LARGE(413),
        /** Readable, but against a rule. */
        UNPROCESSABLE(422),
        /** A change that doesn't say what it started from. */
        UNGUARDED(428),
        /** Too often of late; the problem's second argument is after how many seconds it may be tried again. */
        TOO_SOON(429),
        /** Nothing wrong with it, but something that we need is away: the same request may succeed later. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status: 400..499, or 503 where it is not the caller's fault. */
        public int status() {
            return status;
        }
    }
}
