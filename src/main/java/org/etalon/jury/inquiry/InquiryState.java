/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.util.Locale;

/** What has become of a question to the candidate. */
public enum InquiryState {
    AWAITED,
    ANSWERED,
    /** Nobody answered, and none does any more. */
    LATE,
    WITHDRAWN;

    /** As written in texts and interfaces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
