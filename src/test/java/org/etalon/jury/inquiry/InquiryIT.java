/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.submission.Campaign;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.inquiry.InquiryDesk.Asked;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.review.ReviewGround;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the jury asks a candidate and what they answer, on both databases. */
class InquiryIT {
    private static final String UNTIL = "2026-07-10T18:00";
    private static final Instant END = Instant.parse("2026-07-10T16:00:00Z");
    private static final InquiryWish WHOLE = new InquiryWish("", "  Qui décide ?\r\nEt quand ?  ", UNTIL);

    private static Asked ask(ReviewGround ground, Juror juror, InquiryWish wish) {
        return ask(ground, juror, ReviewGround.LATER, wish);
    }

    private static Asked ask(ReviewGround ground, Juror juror, Instant at, InquiryWish wish) {
        return ground.by(juror, at, reader -> {
            JuryLog.lock(reader.desk().connection(), DossierGround.EDITION);
            return new InquiryDesk(reader).ask(wish, DossierGround.SCORING.index());
        });
    }

    private static Inquiry withdraw(ReviewGround ground, Juror juror, UUID id, long version) {
        return ground.by(juror, reader -> {
            JuryLog.lock(reader.desk().connection(), DossierGround.EDITION);
            return new InquiryDesk(reader).withdraw(id, there -> there == version);
        });
    }

    private static List<Inquiry> list(ReviewGround ground, Juror juror) {
        return ground.by(juror, reader -> InquiryQuery.list(reader.desk().connection(), ReviewGround.DOSSIER));
    }

    private static UUID member(ReviewGround ground, String role, String domains) {
        return DossierGround.member(ground.database().source(), Campaign.code(1), role, domains);
    }

    private static List<Inquiry> answer(ReviewGround ground, UUID person, Instant now, ReplyWish... wishes) {
        List<Inquiry> changed = new ArrayList<>();
        Sql.inTransaction(ground.database().source(), connection -> {
            JuryLog.lock(connection, DossierGround.EDITION);
            var head = DossierDoor.head(connection, ReviewGround.DOSSIER, person, now);
            var desk = new JuryDesk(connection, DossierGround.EDITION_ROW.plan(), person, now);
            var replying = new ReplyDesk(desk, head, DossierGround.SCORING.questionnaire());
            changed.addAll(replying.answer(List.of(wishes)));
            return null;
        });
        return changed;
    }

    private static ReplyWish reply(Inquiry inquiry, String words, long version) {
        return new ReplyWish(inquiry.id(), words, there -> there == version);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_asked_is_kept_and_noted_without_its_words(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        Juror other = ground.reader();
        Asked first = ask(ground, reader, WHOLE);
        assertThat(first.isNew()).isTrue();
        assertThat(first.isFirst()).isTrue();
        assertThat(first.inquiry().words()).isEqualTo("Qui décide ?\nEt quand ?");
        assertThat(first.inquiry().until()).isEqualTo(END);
        assertThat(ask(ground, reader, WHOLE).isNew()).as("the same again").isFalse();
        Asked second = ask(
                ground,
                other,
                ReviewGround.LATER.plusSeconds(1),
                new InquiryWish(ReviewGround.PROVEN, "Depuis quand ?", END.toString()));
        assertThat(second.isFirst()).isFalse();
        assertThat(list(ground, other)).containsExactly(first.inquiry(), second.inquiry());
        assertThat(ground.steps()).extracting(JuryStep::kind).containsExactly("inquiry-asked", "inquiry-asked");
        assertThat(ground.steps().get(1).line())
                .contains(second.inquiry().id().toString(), ReviewGround.PROVEN, END.toString())
                .doesNotContain("Depuis");
    }

    @ParameterizedTest
    @EnumSource
    void what_makes_no_sense_is_refused_with_all_of_it(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        for (String until : List.of("", "2026-05-01T18:00", "2026-03-29T02:30", "demain")) {
            assertThatThrownBy(() -> ask(ground, reader, new InquiryWish("none", " ", until)))
                    .as(until)
                    .hasMessageContaining("INQUIRY_QUESTION_UNKNOWN")
                    .hasMessageContaining("INQUIRY_WORDS_MISSING")
                    .hasMessageContaining("INQUIRY_UNTIL_WRONG");
        }
        for (String until : List.of("9999-12-31T18:00", "2027-07-10T18:00")) {
            assertThatThrownBy(() -> ask(ground, reader, new InquiryWish("", "Et après ?", until)))
                    .as("too far")
                    .hasMessageContaining("INQUIRY_UNTIL_FAR");
        }
        assertThatThrownBy(() -> ask(ground, reader, new InquiryWish("", "x".repeat(2_001), UNTIL)))
                .hasMessageContaining("INQUIRY_WORDS_LONG");
        assertThatThrownBy(() -> ask(ground, reader, new InquiryWish("", "\ud800", UNTIL)))
                .hasMessageContaining("INQUIRY_WORDS_UNREADABLE");
        ground.tie(reader, "CONFIRMED");
        assertThatThrownBy(() -> ask(ground, reader, WHOLE)).hasMessageContaining("UNKNOWN");
        assertThat(ground.steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_asked_or_leads_withdraws_what_is_not_answered(Databases database) {
        var ground = ReviewGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        Juror reader = ground.reader();
        Juror other = ground.reader();
        UUID one = ask(ground, reader, WHOLE).inquiry().id();
        UUID two = ask(ground, reader, new InquiryWish("", "Encore ?", UNTIL))
                .inquiry()
                .id();
        assertThatThrownBy(() -> withdraw(ground, other, one, 1)).hasMessageContaining("INQUIRY_OTHERS");
        assertThatThrownBy(() -> withdraw(ground, reader, one, 7)).hasMessageContaining("INQUIRY_STALE");
        assertThatThrownBy(() -> withdraw(ground, reader, UUID.randomUUID(), 1)).hasMessageContaining("UNKNOWN");
        assertThat(withdraw(ground, reader, one, 1).state(END)).isEqualTo(InquiryState.WITHDRAWN);
        assertThat(withdraw(ground, reader, one, 1).version()).as("once more").isEqualTo(2);
        assertThat(withdraw(ground, chair, two, 1).withdrawnAt()).isPresent();
        UUID person = member(ground, "ADMINISTRATOR", "");
        Inquiry gone = list(ground, reader).get(0);
        assertThatThrownBy(() -> answer(ground, person, ReviewGround.LATER, reply(gone, "Nous.", 2)))
                .hasMessageContaining("INQUIRY_GONE");
        assertThat(ground.steps())
                .extracting(JuryStep::kind)
                .containsExactly("inquiry-asked", "inquiry-asked", "inquiry-withdrawn", "inquiry-withdrawn");
    }

    @ParameterizedTest
    @EnumSource
    void the_candidate_answers_until_the_time_and_nothing_is_lost_after_it(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        Inquiry asked = ask(ground, reader, WHOLE).inquiry();
        UUID person = member(ground, "ADMINISTRATOR", "");
        assertThat(asked.state(ReviewGround.LATER, false)).isEqualTo(InquiryState.AWAITED);
        assertThat(asked.state(ReviewGround.LATER, true)).isEqualTo(InquiryState.LATE);
        Inquiry answered = answer(ground, person, ReviewGround.LATER, reply(asked, "Le bureau.", 1))
                .get(0);
        assertThat(answered.version()).isEqualTo(2);
        assertThat(answer(ground, person, ReviewGround.LATER, reply(asked, "Le bureau. ", 1)))
                .as("the same again")
                .isEmpty();
        assertThatThrownBy(() -> answer(ground, person, ReviewGround.LATER, reply(asked, "Le maire.", 1)))
                .hasMessageContaining("INQUIRY_STALE");
        answer(ground, person, END.minusMillis(1), reply(asked, "Le maire.", 2));
        assertThatThrownBy(() -> answer(ground, person, END, reply(asked, "Trop tard.", 3)))
                .hasMessageContaining("INQUIRY_CLOSED, at=answer-" + asked.id());
        assertThatThrownBy(() -> withdraw(ground, reader, asked.id(), 3)).hasMessageContaining("INQUIRY_DONE");
        Inquiry stands = list(ground, reader).get(0);
        assertThat(stands.reply().orElseThrow().words()).isEqualTo("Le maire.");
        assertThat(stands.state(END.plusSeconds(60))).isEqualTo(InquiryState.ANSWERED);
        assertThat(ground.steps())
                .extracting(JuryStep::kind)
                .containsExactly("inquiry-asked", "inquiry-answered", "inquiry-answered");
        assertThat(ground.steps().get(2).line()).doesNotContain("maire");
    }

    @ParameterizedTest
    @EnumSource
    void who_may_fill_there_and_who_signs_may_answer_and_several_are_kept_together(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        Inquiry whole = ask(ground, reader, WHOLE).inquiry();
        Inquiry one = ask(ground, reader, new InquiryWish(ReviewGround.PROVEN, "Depuis quand ?", UNTIL))
                .inquiry();
        String domain = DossierGround.SCORING.questionnaire().domains().stream()
                .filter(each -> each.questions().stream()
                        .anyMatch(question -> question.id().equals(ReviewGround.PROVEN)))
                .findFirst()
                .orElseThrow()
                .id();
        UUID here = member(ground, "CONTRIBUTOR", domain);
        UUID elsewhere = member(ground, "CONTRIBUTOR", "none");
        UUID onlooker = member(ground, "READER", "");
        for (UUID person : List.of(elsewhere, onlooker)) {
            assertThatThrownBy(() -> answer(ground, person, ReviewGround.LATER, reply(one, "Hier.", 1)))
                    .hasMessageContaining("REPLY_FORBIDDEN");
        }
        assertThatThrownBy(() ->
                        answer(ground, here, ReviewGround.LATER, reply(one, "Hier.", 1), reply(whole, "Nous.", 1)))
                .hasMessageContaining("REPLY_FORBIDDEN");
        assertThat(list(ground, reader)).as("all or none").allMatch(each -> each.reply()
                .isEmpty());
        assertThat(answer(ground, here, ReviewGround.LATER, reply(one, "Hier.", 1)))
                .hasSize(1);
        UUID elected = member(ground, "ELECTED_REFERENT", "");
        assertThat(answer(ground, elected, ReviewGround.LATER, reply(one, "Avant-hier.", 2), reply(whole, "Nous.", 1)))
                .hasSize(2);
        UUID stranger = DossierGround.member(ground.database().source(), Campaign.code(1), "READER", "");
        ground.sql("delete from membership where person = ?", stranger);
        assertThatThrownBy(() -> answer(ground, stranger, ReviewGround.LATER, reply(one, "Moi.", 3)))
                .hasMessageContaining("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void listing_asks_the_database_as_often_whatever_was_asked(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        int none = database.statementsOf(() -> list(ground, reader));
        for (int i = 0; i < 5; i++) {
            ask(ground, reader, new InquiryWish("", "Question " + i, UNTIL));
        }
        assertThat(database.statementsOf(() -> list(ground, reader))).isEqualTo(none);
    }

    @ParameterizedTest
    @EnumSource
    void pieces_of_the_library_go_with_an_answer_in_the_version_that_they_had(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        Inquiry asked = ask(ground, reader, WHOLE).inquiry();
        UUID person = member(ground, "TECHNICAL_REFERENT", "");
        UUID piece = UUID.randomUUID();
        ground.sql(
                "insert into evidence (id, collectivity, title, confidential, version, latest, added_for, added_by, added_at)"
                        + " select ?, collectivity, 'Preuve', false, 1, 1, id, started_by, started_at from dossier where id = ?",
                piece,
                ReviewGround.DOSSIER);
        version(ground, 1, "https://example.org/preuve");
        assertThatThrownBy(() -> answer(ground, person, ReviewGround.LATER, with(asked, 1, UUID.randomUUID())))
                .hasMessageContaining("INQUIRY_EVIDENCE_UNKNOWN");
        assertThat(answer(ground, person, ReviewGround.LATER, with(asked, 1, piece)))
                .hasSize(1);
        version(ground, 2, "https://example.org/autre");
        ground.sql("update evidence set latest = 2");
        assertThat(list(ground, reader).get(0).reply().orElseThrow().pieces())
                .containsExactly(
                        new InquiryPiece(piece, 1, "Preuve", EvidenceContent.link("https://example.org/preuve")));
        assertThat(ground.steps().get(1).line()).contains(piece.toString());
        assertThat(answer(ground, person, ReviewGround.LATER, with(asked, 2, piece)))
                .as("as it is now")
                .hasSize(1);
        assertThat(answer(ground, person, ReviewGround.LATER, with(asked, 2, piece)))
                .as("the same again")
                .isEmpty();
        assertThat(answer(ground, person, ReviewGround.LATER, reply(asked, "Nous.", 3))
                        .get(0)
                        .reply()
                        .orElseThrow()
                        .pieces())
                .isEmpty();
    }

    private static void version(ReviewGround ground, int number, String url) {
        ground.sql(
                "insert into evidence_version (evidence, number, byte_size, viewable, url, added_by, added_at)"
                        + " select id, ?, 0, false, ?, added_by, added_at from evidence",
                number,
                url);
    }

    private static ReplyWish with(Inquiry inquiry, long version, UUID piece) {
        return new ReplyWish(inquiry.id(), "Nous.", Set.of(piece), there -> there == version);
    }
}
