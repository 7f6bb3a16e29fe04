/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.scoring.Assessment;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.consult.AssessDossier;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.dossier.evidence.EvidenceProblem;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.evidence.manage.DropEvidence.Mode;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.inspect.Inspection;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once, on a shelf that takes three. */
class DropEvidenceTest {
    private static final int ROOM = 3;
    private static final UUID DOSSIER = UUID.randomUUID();
    private static final Assessment ASSESSMENT = DossierGround.SCORING.assess(
            new AnswerSheet(Facts.of("commune"), Answers.none(DossierGround.SCORING.index())));

    @TempDir
    Path folder;

    private final List<String> added = new ArrayList<>();
    private final DropOutcome outcome = DropOutcome.empty();
    private DropEvidence drop;

    @BeforeEach
    void a_shelf() {
        drop = new DropEvidence();
        drop.inbox = new Inbox(folder.toString());
        drop.takeFile = new Taking();
        drop.addEvidence = new Shelving();
        drop.assessDossier = new AssessDossier() {
            @Override
            public Assessment assess(UUID id) {
                return ASSESSMENT;
            }
        };
    }

    @Test
    void a_file_serves_the_question_that_it_is_named_for() {
        drop("1.4 stratégie.txt", "a", Mode.KEEP);
        drop("digital-strategy.txt", "b", Mode.KEEP);
        drop("1.1 question sans justificatif.txt", "c", Mode.KEEP);

        assertThat(added)
                .containsExactly(
                        "1.4 stratégie.txt [digital-strategy]",
                        "digital-strategy.txt [digital-strategy]",
                        "1.1 question sans justificatif.txt []");
        assertThat(names(outcome.placed())).containsExactly("1.4 stratégie.txt", "digital-strategy.txt");
        assertThat(names(outcome.loose())).containsExactly("1.1 question sans justificatif.txt");
        assertThat(outcome.refused()).isEmpty();
    }

    @Test
    void trying_tells_the_same_and_adds_nothing() {
        drop("Pièces.ZIP", zip("1.4.txt", "a", "photo.txt", "b", "vide.txt", ""), Mode.TRY);

        assertThat(added).isEmpty();
        assertThat(names(outcome.placed())).containsExactly("1.4.txt");
        assertThat(outcome.placed().get(0).evidence()).isNull();
        assertThat(names(outcome.loose())).containsExactly("photo.txt");
        assertThat(refused()).containsExactly("vide.txt: EVIDENCE_EMPTY");
    }

    @Test
    void trying_refuses_what_adding_would() {
        drop.addEvidence = new AddEvidence() {
            @Override
            public void demand(UUID dossier, Collection<String> questions) {
                if (!questions.isEmpty()) {
                    throw EvidenceProblem.EVIDENCE_QUESTION_UNKNOWN.refusal("");
                }
            }
        };

        drop("1.4.txt", "a", Mode.TRY);

        assertThat(refused()).containsExactly("1.4.txt: EVIDENCE_QUESTION_UNKNOWN");
    }

    @Test
    void what_does_not_fit_any_more_is_told_and_the_rest_goes_on() {
        drop("a.zip", zip("1.txt", "1", "2.txt", "2", "3.txt", "3", "4.txt", "4", "5.txt", ""), Mode.KEEP);

        assertThat(added).hasSize(ROOM);
        assertThat(refused()).containsExactly("4.txt: EVIDENCE_QUOTA", "5.txt: EVIDENCE_EMPTY");
    }

    @Test
    void what_is_no_zip_is_one_refused_file() {
        drop("a.zip", "no zip at all".getBytes(StandardCharsets.US_ASCII), Mode.KEEP);

        assertThat(added).isEmpty();
        assertThat(refused()).containsExactly("a.zip: DROP_UNREADABLE");
    }

    @Test
    void of_a_stranger_nothing_is_looked_at() {
        drop.addEvidence = new AddEvidence() {
            @Override
            public void demand(UUID dossier, Collection<String> questions) {
                throw DossierDoor.unknown();
            }
        };

        assertThatThrownBy(() -> drop("1.4.txt", "a", Mode.TRY)).hasMessageContaining("UNKNOWN");
        assertThat(outcome).isEqualTo(DropOutcome.empty());
    }

    private void drop(String name, String text, Mode mode) {
        drop(name, text.getBytes(StandardCharsets.UTF_8), mode);
    }

    private void drop(String name, byte[] content, Mode mode) {
        try (var received = drop.inbox.receive(new ByteArrayInputStream(content), 1_000_000)) {
            drop.drop(DOSSIER, FileName.of(name), received, mode, outcome);
        }
    }

    private static List<String> names(List<DropOutcome.Placed> files) {
        return files.stream().map(each -> each.name().text()).toList();
    }

    private Stream<String> refused() {
        return outcome.refused().stream()
                .map(each -> each.name().text() + ": " + each.problem().code());
    }

    private static byte[] zip(String... files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int at = 0; at < files.length; at += 2) {
                zip.putNextEntry(new ZipEntry(files[at]));
                zip.write(files[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Looks at files without a scanner and without keeping them. */
    private static final class Taking extends TakeFile {
        @Override
        public EvidenceContent take(Received received, FileName name) {
            return look(received, name);
        }

        @Override
        public EvidenceContent look(Received received, FileName name) {
            return EvidenceContent.file(received, Inspection.accept(received.file(), name.text()), name);
        }
    }

    private final class Shelving extends AddEvidence {
        @Override
        public void demand(UUID dossier, Collection<String> questions) {
            assertThat(dossier).isEqualTo(DOSSIER);
        }

        @Override
        public EvidenceOutcome add(
                UUID dossier, EvidenceContent content, EvidenceAbout about, Collection<String> questions) {
            if (added.size() == ROOM) {
                throw EvidenceProblem.EVIDENCE_QUOTA.refusal("", 500);
            }
            added.add(content.name().text() + " " + questions);
            var version = new EvidenceVersion(1, content, UUID.randomUUID(), DossierGround.NOW);
            return new EvidenceOutcome(
                    new EvidenceItem(
                            UUID.randomUUID(), about, 1, version, version.addedBy(), DossierGround.NOW, List.of()),
                    ASSESSMENT);
        }
    }
}
