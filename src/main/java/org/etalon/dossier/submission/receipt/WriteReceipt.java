/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.dossier.page.LocalMoments;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.manage.ReadSubmissions;
import org.etalon.dossier.submission.receipt.ReceiptDocument.Fact;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** A member takes the receipt of a submission away as a PDF. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class WriteReceipt {
    @Inject
    ReadSubmissions readSubmissions;

    @Inject
    EditionQuery editions;

    @Inject
    PersonNames personNames;

    @Inject
    LocalMoments localMoments;

    @Inject
    Letterhead letterhead;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to read */
    public byte[] write(UUID dossier, String number, Locale locale) {
        Submission submission = readSubmissions.get(dossier, number);
        EditionPlan edition = editions.find(submission.edition()).orElseThrow().plan();
        Snapshot snapshot = readSubmissions.snapshot(dossier, number);
        String title = Texts.of("submission", locale).say("page.receipt", number);
        String about =
                snapshot.name() + " · " + (locale.getLanguage().equals("en") ? edition.titleEn() : edition.titleFr());
        var facts = facts(snapshot, submission, edition, locale);
        String address = letterhead.address(dossier, number);
        return new ReceiptDocument(title, about, facts, number, address, letterhead.mark(locale), locale).bytes();
    }

    private List<Fact> facts(Snapshot snapshot, Submission submission, EditionPlan edition, Locale locale) {
        // never “today”: a document is read later
        var moments = new Moments(edition.zone(), locale, submission.at().minusSeconds(2 * 86_400L));
        var names = personNames.list(Set.of(submission.by(), submission.signed().person()), locale);
        var texts = Texts.of("submission", locale);
        return List.of(
                new Fact(texts.get("page.receipt.number"), submission.number()),
                new Fact(
                        texts.get("page.receipt.when"),
                        localMoments.say(snapshot.collectivity(), moments, submission.at()) + " · " + submission.at()),
                new Fact(texts.get("page.receipt.who"), names.get(submission.by())),
                new Fact(
                        texts.get("page.receipt.signer"),
                        texts.say(
                                "page.receipt.signed",
                                names.get(submission.signed().person()),
                                moments.withPlace(submission.signed().at()))),
                new Fact(
                        texts.get("page.receipt.level"),
                        texts.say(
                                "page.receipt.reached",
                                submission.figures().level(),
                                Figures.percent(submission.figures().global(), locale))),
                new Fact(texts.get("page.receipt.digest"), submission.digest().hex()));
    }
}
