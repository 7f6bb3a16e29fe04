/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.etalon.platform.setting.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # setting                                           encrypted host             port user          password  starttls
        smtp://mail.example.org,                            false,    mail.example.org, 25,  '',           '',       OPTIONAL
        SMTP://mail.example.org:2525/,                      false,    mail.example.org, 2525,'',           '',       OPTIONAL
        smtp://user:pass@mail.example.org,                  false,    mail.example.org, 587, user,         pass,     REQUIRED
        smtp://user:pass@localhost:1025,                    false,    localhost,        1025,user,         pass,     OPTIONAL
        smtp://user:pass@127.0.0.1:1025?starttls=required,  false,    127.0.0.1,        1025,user,         pass,     REQUIRED
        smtp://user:pass@mail.example.org?starttls=never,   false,    mail.example.org, 587, user,         pass,     NEVER
        smtps://user%40example.org:p%23%3a+s%2f@mail.example.org, true, mail.example.org, 465, user@example.org, p#:+s/, REQUIRED
        """)
    void says_where_and_how(
            String setting,
            boolean encrypted,
            String host,
            int port,
            String user,
            String password,
            SmtpAddress.Starttls starttls) {
        assertThat(SmtpAddress.of(setting)).isEqualTo(new SmtpAddress(encrypted, host, port, user, password, starttls));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mail.example.org",
                "http://mail.example.org",
                "smtp://",
                "smtp://user:s3cr#t@mail.example.org",
                "smtp://user:s3cr/t@mail.example.org",
                "smtp://user:s3cr t@mail.example.org",
                "smtp://user:s3cr%t@mail.example.org",
                "smtp://mail.example.org/s3cr",
                "smtp://mail.example.org:s3cr",
                "smtp://mail.example.org?starttls=s3cr",
                "smtp://mail.example.org?s3cr"
            })
    void what_can_not_be_right_is_told_without_showing_it(String setting) {
        assertThatThrownBy(() -> SmtpAddress.of(setting))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ETALON_SMTP_URL ")
                .hasMessageNotContaining("s3cr");
    }

    @Test
    void user_and_password_never_get_into_a_log() {
        assertThat(SmtpAddress.of("smtp://user:secret@mail.example.org")).hasToString("smtp://mail.example.org:587");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                           label.example.org, no-reply@label.example.org, Étalon",
        "'',                           127.0.0.1,         no-reply@localhost,         Étalon",
        "label@example.org,            x,                 label@example.org,          ",
        "Le label é <label@été.example>, x,               label@xn--t-9fab.example,     Le label é"
    })
    void the_sender_is_set_or_nobody_to_answer(String setting, String host, String address, String name) {
        var sender = Sender.of(setting, host);
        assertThat(sender.from().getAddress()).isEqualTo(address);
        assertThat(sender.from().getPersonal()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "a@example.org, b@example.org", "Label <label>", "@", "a@b\r\nBcc: c@d"})
    void a_sender_that_can_not_be_right_stops_the_start(String setting) {
        assertThatThrownBy(() -> Sender.of(setting, "x"))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ETALON_MAIL_FROM ");
    }
}
