/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etalon.mail.digest.DigestWriter;
import org.etalon.mail.letter.Notice;
import org.etalon.mail.letter.Occasion;
import org.etalon.mail.letter.Specimen;
import org.etalon.mail.letter.Written;
import org.etalon.platform.security.Secret;
import org.etalon.platform.setting.BaseAddress;

/** All letters that the product can write, as they would be read, with invented arguments. */
public final class LetterPreview {
    private final BaseAddress base;
    private final DigestWriter digests;

    public LetterPreview(BaseAddress base) {
        this.base = base;
        this.digests = new DigestWriter(base, Secret.of(new byte[32]));
    }

    /**
     * A letter to look at.
     *
     * @param name feature and occasion; for a collection of notices {@code mail.DIGEST}
     */
    public record Preview(String name, Locale language, Written written) {}

    /** One for each occasion of letters, and one that collects all notices, where there are any. */
    public List<Preview> list(List<? extends Occasion> occasions, Locale language) {
        List<Preview> previews = new ArrayList<>();
        for (Occasion each : occasions) {
            new Specimen(each, language)
                    .letter(base)
                    .ifPresent(written ->
                            previews.add(new Preview(each.feature() + "." + each.name(), language, written)));
        }
        List<Notice> notices = occasions.stream()
                .map(each -> new Specimen(each, language).notice())
                .flatMap(notice -> notice.stream())
                .toList();
        Stream.of(notices)
                .filter(all -> !all.isEmpty())
                .map(all -> digests.preview(all, Specimen.nobody(language), Instant.EPOCH))
                .forEach(written -> previews.add(new Preview("mail.DIGEST", language, written)));
        return previews;
    }
}
