/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Wish;

/** Behind WEB-INF/membership/role.xhtml: a role to choose, and the domains to which a contributor is held. */
@Named
@RequestScoped
public class RoleFormPage {
    @Inject
    MemberWords words;

    private String role = MemberRole.CONTRIBUTOR.name();
    private String[] domains = {};

    /** One of the values to choose from. */
    public record Option(String value, String text) {}

    public List<Option> getRoles() {
        return Stream.of(MemberRole.values())
                .map(each -> new Option(each.name(), words.role(each)))
                .toList();
    }

    public List<Option> getAllDomains() {
        return words.domains().stream()
                .map(each -> new Option(each.id(), words.title(each)))
                .toList();
    }

    /** What was chosen; without a role where the page doesn't ask for one. */
    Wish wish() {
        return new Wish(role == null || role.isEmpty() ? null : MemberRole.valueOf(role), List.of(domains));
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String[] getDomains() {
        return domains.clone();
    }

    public void setDomains(String[] domains) {
        this.domains = domains == null ? new String[0] : domains.clone();
    }
}
