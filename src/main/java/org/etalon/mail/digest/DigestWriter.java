/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.mail.letter.LetterWriter;
import org.etalon.mail.letter.Notice;
import org.etalon.mail.letter.Written;
import org.etalon.mail.queue.QueuedLetter;
import org.etalon.mail.queue.QueuedLetter.Haste;
import org.etalon.platform.security.Secret;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Texts;

/** Writes what waited for a person as one letter, parted by what it is about. */
public final class DigestWriter {
    private static final int MOST = 100;
    private static final String WHERE = "/dossiers";

    private final BaseAddress base;
    private final Secret secret;

    public DigestWriter(BaseAddress base, Secret secret) {
        this.base = base;
        this.secret = secret;
    }

    QueuedLetter write(UUID person, Addressee to, List<WaitingNotice> waiting, Instant now) {
        String stop = StopLink.of(person, secret);
        Letter occasion = Letter.of(MailOccasion.DIGEST, to, WHERE, waiting.size());
        return new QueuedLetter(
                UUID.randomUUID(),
                "mail." + MailOccasion.DIGEST,
                Haste.COLLECTED,
                to.email(),
                to.name(),
                new LetterWriter(base).collect(occasion, body(to, waiting), stop),
                base.link(stop),
                0,
                now);
    }

    /** The letter in which nobody is told of these. */
    public Written preview(List<Notice> notices, Addressee to, Instant now) {
        List<WaitingNotice> waiting = notices.stream()
                .map(each -> new WaitingNotice(
                        0,
                        each.about(),
                        each.path(),
                        LetterWriter.line(each, Locale.FRENCH),
                        LetterWriter.line(each, Locale.ENGLISH)))
                .toList();
        return write(new UUID(0, 0), to, waiting, now).written();
    }

    private String body(Addressee to, List<WaitingNotice> waiting) {
        Map<String, List<WaitingNotice>> parts = waiting.stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(WaitingNotice::about, LinkedHashMap::new, Collectors.toList()));
        String body = parts.entrySet().stream()
                .map(part -> LetterWriter.linked(
                                part.getKey(), base.link(part.getValue().get(0).path())) + "\n\n"
                        + part.getValue().stream()
                                .map(notice -> "- " + notice.text(to.language()))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return waiting.size() <= MOST
                ? body
                : body + "\n\n" + Texts.of("mail", to.language()).say("digest.more", waiting.size() - MOST);
    }
}
