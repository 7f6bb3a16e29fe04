/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.minutes.said.MinutesPaper;
import org.etalon.jury.minutes.said.MinutesText;
import org.etalon.jury.sitting.Discussing;
import org.etalon.jury.sitting.SittingDesk;
import org.etalon.jury.sitting.SittingGround;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.paper.PaperJudge;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Minutes that write themselves, on both databases. */
class MinutesIT {
    private static MinutesDesk desk(SittingDesk room) {
        return new MinutesDesk(room, DossierGround.SCORING.questionnaire(), persons -> {
            Map<UUID, String> names = new HashMap<>();
            persons.forEach(
                    each -> names.put(each, "Personne " + each.toString().substring(0, 4)));
            return names;
        });
    }

    private static Minutes read(SittingGround jury, UUID person, boolean organiser) {
        return jury.look(person, organiser, room -> desk(room).read("1"));
    }

    private static String said(Minutes minutes, Locale locale) {
        return new MinutesText(minutes, locale).chapters().toString();
    }

    /** A juror is out, the others vote, and the decision differs. */
    private static SittingGround sat(Databases database) {
        var jury = SittingGround.of(database);
        Juror tied = jury.members().get(2);
        jury.ground().tie(tied, "CONFIRMED");
        jury.sit(jury.chair(), jury.deputy(), jury.members().get(0), tied);
        jury.takeUp(jury.chair());
        jury.call(jury.chair(), false);
        jury.cast(jury.chair(), 2);
        jury.cast(jury.deputy(), 2);
        jury.closeVote(jury.chair());
        jury.decide(jury.chair(), 3, "Une pièce est arrivée depuis.", 0);
        jury.by(jury.chair(), room -> new Discussing(room).putAway());
        jury.by(tied, room -> room.attend(Optional.empty(), false));
        return jury;
    }

    private static void sign(SittingGround jury, Juror by, String seen) {
        jury.by(by, room -> desk(room).sign("1", seen::equals));
    }

    @ParameterizedTest
    @EnumSource
    void they_tell_presence_recusals_votes_and_decisions_with_their_times(Databases database) throws Exception {
        var jury = sat(database);
        String french = said(read(jury, jury.chair().person(), false), Locale.FRENCH);
        String tied = "Personne " + jury.members().get(2).person().toString().substring(0, 4);
        assertThat(french)
                .contains(tied + " arrive.", tied + " part.", "Sortent\u00a0: " + tied, "Reviennent\u00a0: " + tied)
                .contains("niveau 2\u00a0: 2 voix", "niveau 3", "Une pièce est arrivée depuis.")
                .contains("Absents de toute la séance\u00a0: " + "Personne "
                        + jury.members().get(1).person().toString().substring(0, 4) + ".")
                .contains("Elle diffère de ce que le jury a voté")
                .contains("Calculé après lecture\u00a0: ", "Décidé sur aucune lecture sur 2.")
                .containsPattern("when=[0-9]{2}:[0-9]{2}:[0-9]{2}");
        assertThat(said(read(jury, UUID.randomUUID(), true), Locale.ENGLISH))
                .contains(
                        "Decided on no reading of 2.",
                        "It differs from what the jury voted (level 2",
                        tied + " leaves.");
        for (PaperFormat format : PaperFormat.values()) {
            var text = new MinutesText(read(jury, jury.chair().person(), false), Locale.FRENCH);
            assertThat(PaperJudge.faults(
                            format, new MinutesPaper(text, "Inventé").paper().document()))
                    .as(format.extension())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_comes_back_into_a_discussion_is_told(Databases database) {
        var jury = SittingGround.of(database);
        Juror tied = jury.members().get(2);
        jury.ground().tie(tied, "CONFIRMED");
        jury.sit(jury.chair(), jury.deputy(), tied);
        settle(jury, tied);
        jury.takeUp(jury.chair());
        settle(jury, tied);
        String said = said(read(jury, jury.chair().person(), false), Locale.FRENCH);
        assertThat(said)
                .containsOnlyOnce("Le lien de Personne "
                        + tied.person().toString().substring(0, 4) + " avec ce dossier est écarté.");
    }

    private static void settle(SittingGround jury, Juror tied) {
        jury.by(jury.chair(), room -> room.desk()
                .log(
                        JuryStepKind.RECUSAL_DISMISSED,
                        Optional.of(jury.chair().person()),
                        SittingGround.DOSSIER,
                        Map.of("juror", tied.person().toString(), "reason", "Elle a quitté ce poste.")));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_tied_gets_them_without_that_dossier(Databases database) {
        var jury = sat(database);
        Minutes extract = read(jury, jury.members().get(2).person(), false);
        assertThat(extract.extract()).isTrue();
        assertThat(extract.content())
                .doesNotContain(SittingGround.DOSSIER.toString(), "voted", "\"log\"", "Commune", "pièce");
        assertThat(said(extract, Locale.FRENCH)).contains(" arrive.").doesNotContain("Sortent");
        assertThat(read(jury, jury.members().get(0).person(), false).extract()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_chair_signs_what_was_read_and_nothing_changes_it_any_more(Databases database) {
        var jury = sat(database);
        String early = read(jury, jury.chair().person(), false).seen().hex();
        assertThatThrownBy(() -> sign(jury, jury.chair(), early)).hasMessageContaining("MINUTES_EARLY");
        jury.by(jury.chair(), SittingDesk::close);
        assertThatThrownBy(() -> sign(jury, jury.chair(), early)).hasMessageContaining("MINUTES_STALE");
        Minutes before = read(jury, jury.chair().person(), false);
        assertThat(before.signing()).isTrue();
        assertThatThrownBy(() -> sign(jury, jury.deputy(), before.seen().hex()))
                .hasMessageContaining("MINUTES_NOT_YOURS");
        sign(jury, jury.chair(), before.seen().hex());
        Minutes signed = read(jury, jury.deputy().person(), false);
        assertThat(signed.signed().orElseThrow().digest()).isEqualTo(MinutesDesk.digest(before.content()));
        assertThat(signed.content()).isEqualTo(before.content());
        assertThatThrownBy(() -> sign(jury, jury.chair(), before.seen().hex())).hasMessageContaining("MINUTES_SIGNED");
        assertThat(read(jury, jury.members().get(2).person(), false).signed())
                .as("the digest is of what they don't see")
                .isEmpty();
        assertThat(jury.kinds()).endsWith("sitting-closed", "minutes-signed");
        assertThatThrownBy(() -> jury.look(
                        jury.chair().person(), false, room -> desk(room).read("2")))
                .hasMessageContaining("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void the_deputy_signs_what_the_chair_may_not_read_and_an_organiser_what_neither_may(Databases database) {
        var jury = SittingGround.of(database);
        jury.ground().tie(jury.chair(), "CONFIRMED");
        jury.sit(jury.chair(), jury.deputy(), jury.members().get(0));
        jury.takeUp(jury.deputy());
        jury.by(jury.deputy(), room -> new Discussing(room).putAway());
        jury.by(jury.chair(), SittingDesk::close);
        Minutes extract = read(jury, jury.chair().person(), false);
        assertThat(extract.extract()).isTrue();
        assertThat(extract.signing()).isFalse();
        assertThatThrownBy(() -> sign(jury, jury.chair(), extract.seen().hex()))
                .hasMessageContaining("MINUTES_NOT_YOURS");
        UUID organiser = UUID.randomUUID();
        assertThat(read(jury, organiser, true).signing()).isFalse();
        Minutes whole = read(jury, jury.deputy().person(), false);
        assertThat(whole.signing()).isTrue();
        jury.ground().tie(jury.deputy(), "CONFIRMED");
        assertThat(read(jury, jury.deputy().person(), true).signing())
                .as("an organiser who is tied too")
                .isFalse();
        assertThat(read(jury, organiser, true).signing()).isTrue();
        jury.ground().sql("delete from recusal where juror = ?", jury.deputy().id());
        sign(jury, jury.deputy(), whole.seen().hex());
        assertThat(jury.kinds()).endsWith("minutes-signed");
    }
}
