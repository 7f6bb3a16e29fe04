/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.label.LabelRow;
import org.etalon.platform.proof.Contexts;
import org.etalon.platform.setting.BaseAddress;

/**
 * A label as an {@code OpenBadgeCredential} (Open Badges 3.0, Verifiable Credentials 2.0), without its proof. Of one credential and one
 * state of the label it is always the same.
 *
 * @param who issues it
 */
record LabelCredential(LabelRow label, Credential credential, Who who, Badge badge, BaseAddress base) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The issuer. @param did its identifier @param name or what stands for it */
    record Who(String did, String name) {}

    /** When it was signed, as far as it tells: when it was made, but not before anybody could read it. */
    Instant created() {
        return credential.issuedAt().isAfter(label.publishedAt()) ? credential.issuedAt() : label.publishedAt();
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", List.of(Contexts.CREDENTIALS, Contexts.BADGES));
        document.put("id", "urn:uuid:" + credential.id());
        document.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        document.put("name", badge.title());
        document.put("description", badge.summary());
        document.put("issuer", issuer());
        document.put("validFrom", told(label.publishedAt()));
        if (label.endsOn() != null) {
            document.put("validUntil", told(end(label.endsOn())));
        }
        document.put("awardedDate", told(awarded()));
        document.put("image", Map.of("id", base.link(path() + "/badge.svg"), "type", "Image"));
        document.put("credentialSubject", badge.subject());
        document.put("credentialStatus", statuses());
        credential.evidence().ifPresent(digest -> document.put("evidence", List.of(badge.evidence(digest))));
        return document;
    }

    private String path() {
        return "/api/v1/labels/" + label.id();
    }

    private Map<String, Object> issuer() {
        return Map.of("id", who.did(), "type", List.of("Profile"), "name", who.name(), "url", base.link("/"));
    }

    private Instant awarded() {
        return label.findAwarded()
                .map(day -> day.atStartOfDay(PARIS).toInstant())
                .orElse(label.publishedAt());
    }

    /** The last second of the last day. */
    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PARIS).toInstant().minusSeconds(1);
    }

    /** With the offset of Paris: who reads no more than its day reads the right one. */
    private static String told(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(PARIS));
    }

    private List<Map<String, Object>> statuses() {
        List<Map<String, Object>> statuses = new ArrayList<>();
        for (StatusPurpose purpose : StatusPurpose.values()) {
            String list = base.link(purpose.path());
            statuses.add(Map.of(
                    "id",
                    list + "#" + credential.place(),
                    "type",
                    "BitstringStatusListEntry",
                    "statusPurpose",
                    purpose.key(),
                    "statusListIndex",
                    Integer.toString(credential.place()),
                    "statusListCredential",
                    list));
        }
        return statuses;
    }
}
