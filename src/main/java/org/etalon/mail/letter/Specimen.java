/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.Locale;
import java.util.Optional;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Texts;

/** An occasion as people would read of it, with invented arguments: for previews and for tests. */
public final class Specimen {
    private static final String KEY = "mail.";
    private static final String PATH = "/exemple?jeton=a1b2";

    private final Occasion occasion;
    private final Locale language;
    private final Texts texts;

    public Specimen(Occasion occasion, Locale language) {
        this.occasion = occasion;
        this.language = language;
        this.texts = Texts.of(occasion.feature(), language);
    }

    /** Somebody who does not exist. */
    public static Addressee nobody(Locale language) {
        return new Addressee("camille@example.org", "Camille Exemple", language);
    }

    /** The letter; empty where the occasion is one of notices. */
    public Optional<Written> letter(BaseAddress base) {
        return has("body")
                ? Optional.of(new LetterWriter(base)
                        .write(new Letter(occasion, nobody(language), has("action") ? PATH : "", occasion.sample())))
                : Optional.empty();
    }

    /** The notice; empty where the occasion is one of letters. */
    public Optional<Notice> notice() {
        return has("line")
                ? Optional.of(new Notice(occasion, "Dossier d’Exempleville", PATH, occasion.sample(), false))
                : Optional.empty();
    }

    private boolean has(String part) {
        return texts.containsKey(KEY + occasion.name() + "." + part);
    }
}
