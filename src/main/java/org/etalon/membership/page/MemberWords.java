/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Domain;
import org.etalon.membership.MemberRole;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.catalogue.Catalogue;

/** Roles, domains and days as they are read. */
@Named
@RequestScoped
public class MemberWords {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Catalogue catalogue;

    /** Roles as in the middle of a sentence, one after the other. */
    public String roles(Collection<MemberRole> roles) {
        return roles.stream().map(this::role).collect(Collectors.joining(", "));
    }

    public String role(MemberRole role) {
        return Texts.of("membership", Asked.language()).get("role." + role);
    }

    /** The titles of domains; those of other questionnaires than the main one by their ids. */
    public String domains(Collection<String> ids) {
        return ids.stream().map(this::domain).collect(Collectors.joining(", "));
    }

    private String domain(String id) {
        return domains().stream()
                .filter(each -> each.id().equals(id))
                .map(this::title)
                .findFirst()
                .orElse(id);
    }

    String title(Domain domain) {
        return domain.title().in(Asked.language().getLanguage());
    }

    /** Those of the main questionnaire. */
    List<Domain> domains() {
        return catalogue.findMain().map(each -> each.questionnaire().domains()).orElse(List.of());
    }

    public String day(Instant at) {
        return Days.of(at.atZone(PARIS), Asked.language());
    }
}
