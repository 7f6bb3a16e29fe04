/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.Labels;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Credentials follow their labels. */
class IssueCredentialsIT {
    private static final Instant THEN = Instant.parse("2026-10-08T10:00:00Z");

    private Databases database;

    private void on(Databases chosen) {
        database = chosen;
        database.empty();
    }

    private LabelRow inserted(LabelRow label) {
        Sql.inTransaction(database.source(), connection -> {
            LabelRepository.insert(connection, List.of(label));
            return IssueCredentials.keep(connection, Labels.BEFORE);
        });
        return label;
    }

    private LabelRow changed(LabelRow label, Instant at) {
        Sql.inTransaction(database.source(), connection -> {
            LabelRepository.update(connection, label);
            return IssueCredentials.keep(connection, at);
        });
        return label;
    }

    private Optional<Credential> find(LabelRow label) {
        return Sql.with(database.source(), connection -> CredentialQuery.find(connection, label.id()));
    }

    private BitSet places(StatusPurpose purpose, Instant now) {
        return Sql.with(database.source(), connection -> CredentialQuery.listPlaces(connection, purpose, now));
    }

    private static BitSet of(Credential... credentials) {
        var places = new BitSet();
        List.of(credentials).forEach(each -> places.set(each.place()));
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void each_label_of_ours_has_one_and_what_only_a_source_tells_has_none(Databases chosen) {
        on(chosen);
        LabelRow label = inserted(Labels.of("Fontaine", "2026", 3, Labels.BEFORE));
        LabelRow told = inserted(LabelChanges.partial(Labels.of("Arles", "2016", 4, Labels.BEFORE)));
        Credential credential = find(label).orElseThrow();
        assertThat(credential.issuedAt()).isEqualTo(Labels.BEFORE);
        assertThat(find(told)).isEmpty();
        changed(label, THEN);
        assertThat(find(label)).contains(credential);
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_revokes_it_and_makes_another(Databases chosen) {
        on(chosen);
        LabelRow label = inserted(Labels.of("Fontaine", "2026", 3, Labels.BEFORE));
        Credential first = find(label).orElseThrow();
        LabelRow corrected = changed(LabelChanges.level(label, 2), THEN);
        Credential second = find(corrected).orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.place()).isNotEqualTo(first.place());
        assertThat(second.issuedAt()).isEqualTo(THEN);
        assertThat(places(StatusPurpose.REVOCATION, THEN)).isEqualTo(of(first));
        assertThat(places(StatusPurpose.SUSPENSION, THEN)).isEqualTo(of());
        changed(label, THEN.plusSeconds(1));
        assertThat(find(label).orElseThrow().id()).isNotIn(first.id(), second.id());
        assertThat(places(StatusPurpose.REVOCATION, THEN)).isEqualTo(of(first, second));
    }

    @ParameterizedTest
    @EnumSource
    void a_suspension_sets_its_place_and_is_lifted_again(Databases chosen) {
        on(chosen);
        LabelRow label = inserted(Labels.of("Fontaine", "2026", 3, Labels.BEFORE));
        Credential credential = find(label).orElseThrow();
        changed(LabelChanges.state(label, LabelState.SUSPENDED), THEN);
        assertThat(find(label)).contains(credential);
        assertThat(places(StatusPurpose.SUSPENSION, THEN)).isEqualTo(of(credential));
        assertThat(places(StatusPurpose.REVOCATION, THEN)).isEqualTo(of());
        changed(label, THEN);
        assertThat(find(label)).contains(credential);
        assertThat(places(StatusPurpose.SUSPENSION, THEN)).isEqualTo(of());
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawal_revokes_it_for_ever_and_a_label_that_comes_back_has_another(Databases chosen) {
        on(chosen);
        LabelRow label = inserted(Labels.of("Fontaine", "2026", 3, Labels.BEFORE));
        Credential first = find(label).orElseThrow();
        changed(LabelChanges.state(label, LabelState.WITHDRAWN), THEN);
        assertThat(find(label)).contains(first);
        assertThat(places(StatusPurpose.REVOCATION, THEN)).isEqualTo(of(first));
        changed(label, THEN);
        assertThat(find(label).orElseThrow().id()).isNotEqualTo(first.id());
        assertThat(places(StatusPurpose.REVOCATION, THEN)).isEqualTo(of(first));
    }

    @ParameterizedTest
    @EnumSource
    void only_labels_that_changed_since_are_looked_at(Databases chosen) {
        on(chosen);
        LabelRow label = inserted(Labels.of("Fontaine", "2026", 3, Labels.BEFORE));
        raise();
        changed(label, Labels.BEFORE);
        raise();
        changed(Labels.of("Nobody", "2026", 3, Labels.BEFORE), Labels.BEFORE);
        Credential first = find(label).orElseThrow();
        Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.prepareStatement("update label set level = 2, changed_in = 1")) {
                statement.executeUpdate();
            }
            return IssueCredentials.keep(connection, THEN);
        });
        assertThat(find(label)).contains(first);
        assertThat(places(StatusPurpose.REVOCATION, THEN)).isEqualTo(of());
        changed(LabelChanges.level(label, 2), THEN);
        assertThat(find(label).orElseThrow().id()).isNotEqualTo(first.id());
    }

    private void raise() {
        Sql.inTransaction(database.source(), connection -> {
            LabelRepository.raiseVersion(connection, Labels.BEFORE);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_lists_tell_nothing_of_what_is_to_come(Databases chosen) {
        on(chosen);
        LabelRow coming = inserted(Labels.of("Fontaine", "2026", 3, THEN));
        changed(LabelChanges.state(coming, LabelState.WITHDRAWN), Labels.BEFORE);
        for (StatusPurpose purpose : StatusPurpose.values()) {
            assertThat(places(purpose, THEN.minusMillis(1))).isEqualTo(new BitSet());
        }
        assertThat(places(StatusPurpose.REVOCATION, THEN))
                .isEqualTo(of(find(coming).orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_that_is_taken_back_leaves_nothing_and_places_are_by_chance(Databases chosen) {
        on(chosen);
        List<LabelRow> labels = IntStream.range(0, 40)
                .mapToObj(i -> inserted(Labels.of("Ville " + i, "2026", 3, THEN)))
                .toList();
        Set<Integer> places =
                labels.stream().map(label -> find(label).orElseThrow().place()).collect(Collectors.toSet());
        assertThat(places).hasSize(40).anyMatch(place -> place > StatusList.LENGTH / 8);
        Sql.inTransaction(database.source(), connection -> {
            LabelRepository.deleteUnpublished(connection, "label", "2026", Labels.BEFORE);
            return IssueCredentials.keep(connection, Labels.BEFORE);
        });
        labels.forEach(label -> assertThat(find(label)).isEmpty());
        assertThat(Sql.<BitSet>with(database.source(), CredentialQuery::listTaken))
                .isEqualTo(new BitSet());
    }
}
