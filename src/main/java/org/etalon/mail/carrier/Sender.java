/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.etalon.platform.setting.SettingException;

/**
 * In whose name letters are sent.
 *
 * @param from as it stands in the header
 * @param host what ids of messages end in
 */
record Sender(InternetAddress from, String host) {
    private static final String VARIABLE = "ETALON_MAIL_FROM";

    /**
     * @param setting {@code Étalon <label@example.org>} or the bare address; empty for {@code no-reply} at the host
     * @param host that of the address under which people reach this server
     * @throws SettingException if it is no address
     */
    static Sender of(String setting, String host) {
        String wanted = setting.isBlank()
                ? "Étalon <no-reply@" + (host.matches("[0-9.]+|\\[.*]") ? "localhost" : host) + ">"
                : setting.strip();
        try {
            InternetAddress[] addresses = InternetAddress.parse(wanted, true);
            if (addresses.length == 1 && addresses[0].getAddress().contains("@")) {
                InternetAddress from = addresses[0];
                return new Sender(MimeLetter.address(from.getAddress(), from.getPersonal()), host);
            }
        } catch (AddressException e) {
            throw wrong();
        }
        throw wrong();
    }

    private static SettingException wrong() {
        return new SettingException("MAIL_FROM", VARIABLE);
    }
}
