/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.rest;

/** What a candidate answers. */
public record ReplyJson(String answer) {
    String words() {
        return answer == null ? "" : answer;
    }
}
