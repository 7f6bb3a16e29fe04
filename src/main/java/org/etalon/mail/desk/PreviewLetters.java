/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.mail.LetterPreview;
import org.etalon.mail.LetterPreview.Preview;
import org.etalon.mail.letter.Occasion;
import org.etalon.mail.letter.Occasions;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.BaseAddress;

/** Shows an organiser all letters that can be written. */
@ApplicationScoped
@AllowedTo(Role.ORGANISER)
public class PreviewLetters {
    @Inject
    Instance<Occasions> occasions;

    @Inject
    BaseAddress base;

    /** By feature and occasion. */
    public List<Preview> list(Locale language) {
        List<Occasion> all = occasions.stream()
                .flatMap(each -> each.list().stream().<Occasion>map(occasion -> occasion))
                .toList();
        return new LetterPreview(base)
                .list(all, language).stream()
                        .sorted(java.util.Comparator.comparing(Preview::name))
                        .toList();
    }

    /** @param name feature and occasion, {@code account.RESET} */
    public Optional<Preview> find(String name, Locale language) {
        return list(language).stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
