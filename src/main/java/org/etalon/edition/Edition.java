/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;

/** One edition, as a row. */
@Entity
class Edition {
    @Id
    private String id;

    private String programme;
    private String edition;
    private String questionnaire;
    private String rules;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "grace_minutes")
    private int graceMinutes;

    @Column(name = "time_zone")
    private String zone;

    private String stage;

    @Column(name = "publishes_at")
    private Instant publishesAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Edition() {}

    Edition(EditionPlan plan, String rules, Instant at) {
        id = plan.key();
        programme = plan.programme();
        edition = plan.edition();
        become(plan, rules, at);
    }

    /** @param rules the digest of its questionnaire's rules */
    void become(EditionPlan plan, String rules, Instant at) {
        questionnaire = plan.questionnaire();
        this.rules = rules;
        titleFr = plan.titleFr();
        titleEn = plan.titleEn();
        opensAt = plan.time().opensAt();
        closesAt = plan.time().closesAt();
        graceMinutes = plan.time().graceMinutes();
        zone = plan.zone().getId();
        stage = plan.time().stage().name();
        publishesAt = plan.time().publishesAt();
        changedAt = at;
    }

    EditionPlan plan() {
        var time = new EditionTime(EditionStage.valueOf(stage), opensAt, closesAt, graceMinutes, publishesAt);
        return new EditionPlan(programme, edition, questionnaire, titleFr, titleEn, time, ZoneId.of(zone));
    }

    EditionRow row() {
        return new EditionRow(plan(), rules, changedAt, version);
    }
}
