/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.again;

/**
 * What is shown at the door, as it is sent.
 *
 * @param person whose page it is, by their id
 * @param code of the second factor; at the second step alone
 */
public record AgainJson(String email, String password, String person, String code) {
    public AgainJson {
        email = filled(email);
        password = filled(password);
        person = filled(person);
        code = filled(code);
    }

    private static String filled(String sent) {
        return sent == null ? "" : sent;
    }
}
