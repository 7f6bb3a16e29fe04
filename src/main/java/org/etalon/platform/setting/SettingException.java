/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

/** A setting that can't be right; the server doesn't start. The message is one sentence for the operator and holds no secret. */
public class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param variable the setting's name, such as {@code ETALON_SMTP_URL}
     * @param wrong what is wrong with it and how to mend it, following the name in the sentence
     */
    public SettingException(String variable, String wrong) {
        super(variable + " " + wrong);
    }
}
