/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.etalon.mail.digest.NoticeRepository;
import org.etalon.mail.letter.Letter;
import org.etalon.mail.letter.LetterWriter;
import org.etalon.mail.letter.Notice;
import org.etalon.mail.queue.LetterQueued;
import org.etalon.mail.queue.LetterRepository;
import org.etalon.mail.queue.QueuedLetter;
import org.etalon.mail.queue.QueuedLetter.Haste;
import org.etalon.platform.setting.BaseAddress;

/** Where use cases post what they have to tell. All of it belongs to their transaction: nothing is told of what was rolled back. */
@ApplicationScoped
public class Post {
    @Inject
    LetterRepository letters;

    @Inject
    NoticeRepository notices;

    @Inject
    BaseAddress base;

    @Inject
    Event<LetterQueued> queued;

    @Inject
    Clock clock;

    /**
     * Sends a necessary letter as soon as the transaction is committed.
     *
     * @return the letter's id, which also is in its Message-ID
     * @throws IllegalStateException outside of a transaction
     * @throws java.util.MissingResourceException if the occasion has no sentences
     */
    public UUID send(Letter letter) {
        UUID id = UUID.randomUUID();
        String occasion = letter.occasion().feature() + "." + letter.occasion().name();
        letters.add(new QueuedLetter(
                id,
                occasion,
                Haste.NECESSARY,
                letter.to().email(),
                letter.to().name(),
                new LetterWriter(base).write(letter),
                "",
                0,
                clock.instant()));
        queued.fire(new LetterQueued());
        return id;
    }

    /** Tells a person of something, at the pace they like; who wants no notices is not told. */
    public void tell(UUID person, Notice notice) {
        notices.add(person, notice, clock.instant());
        queued.fire(new LetterQueued());
    }
}
