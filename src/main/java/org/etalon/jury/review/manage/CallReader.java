/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.PersonAddressBook;
import org.etalon.jury.JuryOccasion;
import org.etalon.jury.review.Reader;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ThirdReader;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever leads the jury for a dossier calls another juror to read it, who is told. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class CallReader {
    @Inject
    ReaderDoor door;

    @Inject
    PersonAddressBook addresses;

    @Inject
    Post post;

    /**
     * @param due the last day for it; empty where none is set
     * @throws org.etalon.core.problem.RefusedException as unknown, where the caller doesn't lead the jury there; where the juror can't read
     *     it or does already; where the day is past
     */
    public void call(UUID dossier, UUID juror, Optional<LocalDate> due) {
        door.stepping(dossier, reader -> {
            UUID person = ThirdReader.call(reader, juror, due);
            addresses.find(person).ifPresent(to -> post.send(letter(reader, to)));
            return null;
        });
    }

    private static Letter letter(Reader reader, Addressee to) {
        var edition = reader.desk().edition();
        String title = to.language().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
        return Letter.of(JuryOccasion.READER_CALLED, to, "/jury/dossiers/" + reader.dossier(), title);
    }
}
