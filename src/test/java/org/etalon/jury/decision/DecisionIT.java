/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.sitting.SittingGround;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the jury decides on a dossier, on both databases. */
class DecisionIT {
    private static int proposed(SittingGround jury) {
        return jury.under(jury.chair().person(), false).proposal().orElseThrow().level();
    }

    private static SittingGround discussing(Databases database) {
        var jury = SittingGround.of(database);
        jury.sit(
                jury.chair(),
                jury.deputy(),
                jury.members().get(0),
                jury.members().get(1));
        jury.takeUp(jury.chair());
        return jury;
    }

    @ParameterizedTest
    @EnumSource
    void what_is_proposed_says_where_it_comes_from(Databases database) {
        var jury = SittingGround.of(database);
        UUID chair = jury.chair().person();
        var declared = jury.under(chair, false);
        assertThat(declared.proposal().orElseThrow().origin()).isEqualTo(Proposal.Origin.DECLARED);
        assertThat(proposed(jury)).isEqualTo(declared.under().declared().score().level());
        Juror one = jury.ground().reader();
        jury.ground().handedIn(one, 3);
        assertThat(jury.under(chair, false).proposal().orElseThrow().origin()).isEqualTo(Proposal.Origin.REVIEWED);
        Juror other = jury.ground().reader();
        assertThat(jury.under(other.person(), false).proposal())
                .as("nobody is told before they have handed in")
                .isEmpty();
        jury.ground().handedIn(other, 4);
        var carried = jury.under(other.person(), false).proposal().orElseThrow();
        assertThat(carried.origin()).isEqualTo(Proposal.Origin.CARRIED);
        assertThat(carried.level()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void what_each_reader_proposes_and_how_many_lack_is_told_and_kept(Databases database) {
        var jury = discussing(database);
        UUID chair = jury.chair().person();
        assertThat(jury.under(chair, false).basis().read()).isEqualTo(new ReadBy(0, 2));
        Juror one = jury.ground().reader();
        Juror other = jury.ground().reader();
        jury.ground().handedIn(one, 3);
        var basis = jury.under(chair, false).basis();
        assertThat(basis.read()).isEqualTo(new ReadBy(1, 2));
        assertThat(basis.opinions()).extracting(Opinion::juror).containsExactly(one.id());
        assertThat(basis.opinions()).extracting(Opinion::level).containsExactly(3);
        assertThat(basis.persons()).containsEntry(one.id(), one.person());
        var unread = jury.under(other.person(), false).basis();
        assertThat(unread.read()).isEqualTo(new ReadBy(1, 2));
        assertThat(unread.opinions()).as("not before one's own is handed in").isEmpty();
        assertThat(jury.decide(jury.chair(), 3, "Une lecture manque.", 0).read())
                .contains(new ReadBy(1, 2));
        assertThat(jury.under(chair, false).decision().orElseThrow().read()).contains(new ReadBy(1, 2));
        assertThat(jury.log()).contains("\"readings\":{\"in\":1,\"wanted\":2}");
        jury.ground().handedIn(other, 3);
        assertThat(jury.decide(jury.chair(), 3, "Une lecture manque.", 1).read())
                .as("decided anew, since there is more")
                .contains(new ReadBy(2, 2));
        jury.ground().reader();
        assertThat(jury.under(chair, false).basis().read())
                .as("a third was called")
                .isEqualTo(new ReadBy(2, 3));
        jury.ground().tie(one, "CONFIRMED");
        assertThat(jury.under(chair, false).basis().opinions())
                .as("what they said counts no more")
                .extracting(Opinion::juror)
                .containsExactly(other.id());
    }

    @ParameterizedTest
    @EnumSource
    void who_leads_decides_and_says_why_it_differs(Databases database) {
        var jury = discussing(database);
        int level = proposed(jury);
        assertThatThrownBy(() -> jury.decide(jury.chair(), level == 5 ? 4 : level + 1, " ", 0))
                .hasMessageContaining("DECISION_REASON_MISSING");
        assertThatThrownBy(() -> jury.decide(jury.chair(), 6, "Un motif.", 0)).hasMessageContaining("DECISION_LEVEL");
        Decision first = jury.decide(jury.chair(), level == 5 ? 4 : level + 1, "Une pièce de plus.", 0);
        assertThat(first.version()).isEqualTo(1);
        assertThatThrownBy(() -> jury.decide(jury.chair(), level, "", 0)).hasMessageContaining("DECISION_STALE");
        assertThat(jury.decide(jury.chair(), first.level(), "Une pièce de plus.", 1))
                .as("the same again changes nothing")
                .isEqualTo(first);
        assertThat(jury.decide(jury.chair(), level, "", 1).version()).isEqualTo(2);
        assertThat(jury.kinds().stream().filter("dossier-decided"::equals)).hasSize(2);
        assertThat(jury.log()).contains("\"instead\":{\"level\":" + first.level(), "Une pièce de plus.");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_decides_and_who_is_tied_knows_of_nothing(Databases database) {
        var jury = discussing(database);
        Juror reader = jury.ground().reader();
        assertThatThrownBy(() -> jury.decide(reader, 1, "Moi.", 0)).hasMessageContaining("DECISION_NOT_YOURS");
        assertThatThrownBy(() -> jury.under(jury.deputy().person(), false)).hasMessageContaining("UNKNOWN");
        assertThat(jury.under(UUID.randomUUID(), true).isDeciding())
                .as("organisers look on")
                .isFalse();
        jury.ground().tie(jury.chair(), "CONFIRMED");
        assertThatThrownBy(() -> jury.under(jury.chair().person(), false)).hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> jury.under(jury.chair().person(), true))
                .as("nor as an organiser")
                .hasMessageContaining("UNKNOWN");
        assertThat(jury.decide(jury.deputy(), proposed(jury.deputy(), jury), "", 0)
                        .by())
                .isEqualTo(jury.deputy().person());
        jury.ground().tie(jury.deputy(), "CONFIRMED");
        assertThat(jury.under(UUID.randomUUID(), true).isDeciding())
                .as("where no chair or deputy is free, organisers lead")
                .isTrue();
    }

    private static int proposed(Juror juror, SittingGround jury) {
        return jury.under(juror.person(), false).proposal().orElseThrow().level();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_decided_without_a_sitting_or_without_quorum(Databases database) {
        var jury = SittingGround.of(database);
        int level = proposed(jury);
        assertThatThrownBy(() -> jury.decide(jury.chair(), level, "", 0)).hasMessageContaining("DECISION_UNDISCUSSED");
        jury.sit(jury.chair(), jury.deputy());
        assertThatThrownBy(() -> jury.decide(jury.chair(), level, "", 0)).hasMessageContaining("DECISION_UNDISCUSSED");
        jury.takeUp(jury.chair());
        assertThatThrownBy(() -> jury.decide(jury.chair(), level, "", 0))
                .as("two of five")
                .hasMessageContaining("DECISION_QUORUM");
        jury.ground().tie(jury.members().get(0), "CONFIRMED");
        assertThat(jury.decide(jury.chair(), level, "", 0).level())
                .as("two of four whom nothing ties")
                .isEqualTo(level);
    }
}
