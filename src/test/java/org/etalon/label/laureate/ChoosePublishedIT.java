/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.submission.Campaign;
import org.etalon.label.LabelCode;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.answers.PublishedSheet;
import org.etalon.label.answers.ReadSheet;
import org.etalon.label.answers.SheetQuery;
import org.etalon.label.answers.SheetRepository;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A laureate shows what it chose to show and may show, and nothing else of its dossier is seen. */
class ChoosePublishedIT {
    private static final Instant PUBLISHED = DossierGround.CLOSES.plusSeconds(86_400);
    private static final Instant NOW = PUBLISHED.plusSeconds(1);
    private static final UUID DOSSIER = Campaign.dossier(1);
    private static final UUID OPEN = new UUID(9, 1);
    private static final UUID CONFIDENTIAL = new UUID(9, 2);
    private static final String WORDS = "Nos propres mots";

    private final ChoosePublished choosePublished = new ChoosePublished();
    private final ReadPublished readPublished = new ReadPublished();
    private LabelRow label;
    private UUID person;

    @ParameterizedTest
    @EnumSource
    void nothing_but_figures_is_seen_until_the_laureate_chooses(Databases database) {
        ground(database);
        assertThat(readPublished.get(label).isNothing()).isTrue();
        assertThat(readPublished.findAnswers(label).orElseThrow()).doesNotContain(WORDS);
        assertThat(readPublished.findContent(label, OPEN)).isEmpty();

        choose(new ChoiceWish(true, false, List.of(OPEN.toString())), 0);
        var shown = readPublished.get(label);
        assertThat(shown.pieces()).singleElement().satisfies(piece -> assertThat(piece.title())
                .isEqualTo("Pièce " + OPEN));
        assertThat(shown.opinion()).isEmpty();
        assertThat(shown.answers()).isPresent();
        assertThat(readPublished.findAnswers(label).orElseThrow()).contains(WORDS);
        assertThat(readPublished.findContent(label, OPEN)).isPresent();
        assertThat(readPublished.findContent(label, CONFIDENTIAL)).isEmpty();

        choose(new ChoiceWish(false, false, null), 1);
        assertThat(readPublished.get(label).isNothing()).isTrue();
        assertThat(readPublished.findAnswers(label).orElseThrow()).doesNotContain(WORDS);
        assertThat(readPublished.findContent(label, OPEN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_confidential_or_was_not_handed_in_cannot_be_shown(Databases database) {
        ground(database);
        for (String piece : List.of(CONFIDENTIAL.toString(), new UUID(9, 3).toString(), "<b>", "")) {
            refused(new ChoiceWish(false, false, List.of(piece)), 0, LaureateProblem.CHOICE_EVIDENCE);
        }
        choose(new ChoiceWish(false, false, List.of(OPEN.toString())), 0);
        write(database, "update evidence set confidential = true where id = '" + OPEN + "'");
        assertThat(readPublished.get(label).pieces()).isEmpty();
        assertThat(readPublished.findContent(label, OPEN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_may_not_hand_in_does_not_choose_and_who_was_late_reads_again(Databases database) {
        ground(database);
        choose(new ChoiceWish(true, true, null), 0);
        refused(new ChoiceWish(false, false, null), 0, LaureateProblem.CHOICE_STALE);
        person = DossierGround.member(database.source(), Campaign.code(1), "READER", "");
        refused(new ChoiceWish(false, false, null), 1, LaureateProblem.CHOICE_FORBIDDEN);
        person = UUID.randomUUID();
        assertThatThrownBy(() -> choose(new ChoiceWish(false, false, null), 1)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_label_withdrawn_nothing_is_shown(Databases database) {
        ground(database);
        choose(new ChoiceWish(true, true, List.of(OPEN.toString())), 0);
        label = label(LabelState.WITHDRAWN);
        assertThat(readPublished.get(label).isNothing()).isTrue();
        assertThat(readPublished.findContent(label, OPEN)).isEmpty();
        assertThat(readPublished.findAnswers(label).orElseThrow()).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void answers_are_not_told_before_their_instant(Databases database) {
        ground(database);
        assertThat(Sql.<Optional<PublishedSheet>>with(
                        database.source(),
                        connection -> SheetQuery.find(connection, DOSSIER, PUBLISHED.minusMillis(1))))
                .isEmpty();
    }

    private void choose(ChoiceWish wish, long version) {
        choosePublished.choose(DOSSIER, wish, there -> there == version);
    }

    private void refused(ChoiceWish wish, long version, LaureateProblem problem) {
        assertThatThrownBy(() -> choose(wish, version))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.problems())
                        .extracting(each -> each.code())
                        .containsExactly(problem));
    }

    private static LabelRow label(LabelState state) {
        return new LabelRow(
                new LabelRow.Named(new UUID(5, 5), LabelCode.next(), "territoire-numerique-libre", "2026"),
                new LabelRow.Holder(Campaign.code(1), "Commune", "commune", "38", "84", 3_200, ""),
                new LabelRow.Award(3, "", List.of(), DOSSIER, 5_000),
                new LabelRow.Term(null, PUBLISHED, null),
                state,
                "",
                new LabelRow.Origin(false, "", PUBLISHED, 1));
    }

    private void ground(Databases database) {
        database.empty();
        Scoring engine = DossierGround.SCORING;
        Question proven = engine.index().questions().stream()
                .filter(question -> question.evidence().isPresent())
                .findFirst()
                .orElseThrow();
        var campaign = Campaign.open(
                        database.source(),
                        engine,
                        List.of(item(OPEN, false, proven.id()), item(CONFIDENTIAL, true, proven.id())))
                .with(1);
        for (UUID piece : List.of(OPEN, CONFIDENTIAL)) {
            keep(database, piece, campaign.person());
        }
        label = label(LabelState.VALID);
        Sql.inTransaction(database.source(), connection -> publish(connection, engine));
        person = DossierGround.member(database.source(), Campaign.code(1), "ADMINISTRATOR", "");
        wire(database, engine);
    }

    private boolean publish(Connection connection, Scoring engine) throws SQLException {
        LabelRepository.insert(connection, List.of(label));
        Question written = engine.index().questions().stream()
                .filter(question -> question.type() instanceof AnswerType.FreeText)
                .findFirst()
                .orElseThrow();
        var answers = Answers.none(engine.index()).with(written.id(), new Answer.Words(WORDS));
        var sheet = PublishedSheet.of(new AnswerSheet(Facts.of("commune"), answers));
        SheetRepository.keep(connection, DOSSIER, label.programme(), label.edition(), PUBLISHED, sheet);
        return true;
    }

    private void wire(Databases database, Scoring engine) {
        var sheets = new ReadSheet() {
            @Override
            public Optional<PublishedSheet> find(LabelRow of) {
                return Sql.with(database.source(), connection -> SheetQuery.find(connection, of.dossier(), NOW));
            }

            @Override
            public Scoring engine(LabelRow of) {
                return engine;
            }
        };
        choosePublished.sheets = sheets;
        choosePublished.dossiers = new OwnDossiers() {
            @Override
            public <T> T read(Reading<T> reading) {
                return Sql.inTransaction(database.source(), connection -> reading.read(connection, person, NOW));
            }
        };
        readPublished.source = database.source();
        readPublished.sheets = sheets;
        readPublished.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static EvidenceItem item(UUID id, boolean confidential, String question) {
        var about = new EvidenceAbout("Pièce " + id, null, null, confidential, null);
        var version = new EvidenceVersion(
                1, EvidenceContent.link("https://example.org/" + id), UUID.randomUUID(), DossierGround.NOW);
        return new EvidenceItem(id, about, 1, version, UUID.randomUUID(), DossierGround.NOW, List.of(question));
    }

    private static void keep(Databases database, UUID piece, UUID by) {
        write(
                database,
                "insert into evidence (id, collectivity, title, confidential, version, latest, added_for, added_by, added_at)"
                        + " values ('" + piece + "', '" + Campaign.code(1) + "', 'Pièce', " + piece.equals(CONFIDENTIAL)
                        + ", 1, 1, '" + DOSSIER + "', '" + by + "', current_timestamp)");
        write(
                database,
                "insert into evidence_version (evidence, number, byte_size, viewable, url, added_by, added_at) values ('"
                        + piece + "', 1, 0, false, 'https://example.org/', '" + by + "', current_timestamp)");
        write(
                database,
                "insert into submission_evidence (submission, evidence, number) select id, '" + piece
                        + "', 1 from submission where dossier = '" + DOSSIER + "'");
    }

    private static void write(Databases database, String sql) {
        Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
