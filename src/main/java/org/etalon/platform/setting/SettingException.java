/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

import java.util.Locale;
import org.etalon.platform.text.Texts;

/**
 * A setting that can't be right; the server doesn't start. The message is one sentence in the operator's language, from {@code
 * texts/setting}, and holds nothing of the setting itself, since there may be a secret in it.
 */
public class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param key the sentence, whose first gap is the setting's name
     * @param variable the setting's name, such as {@code ETALON_SMTP_URL}
     */
    public SettingException(String key, String variable) {
        super(Texts.of("setting", language()).say(key, variable));
    }

    private static Locale language() {
        return Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }
}
