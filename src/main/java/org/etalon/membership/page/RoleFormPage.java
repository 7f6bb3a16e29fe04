/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Wish;
import org.etalon.platform.faces.Visit;

/** Behind WEB-INF/membership/role.xhtml: a role to choose, and the domains to which a contributor is held. */
@Named
@RequestScoped
public class RoleFormPage {
    @Inject
    MemberWords words;

    private String role = first();
    private List<String> held = List.of();

    /** One of the values to choose from. */
    public record Option(String value, String text) {}

    /** The role that a link to the form names, such as the one that signs. */
    private static String first() {
        String asked = Asked.text("role");
        return Stream.of(MemberRole.values()).map(MemberRole::name).anyMatch(asked::equals)
                ? asked
                : MemberRole.CONTRIBUTOR.name();
    }

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
        return new Wish(role == null || role.isEmpty() ? null : MemberRole.valueOf(role), domains());
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** Whether this domain has been ticked. */
    public boolean chose(String domain) {
        return domains().contains(domain);
    }

    /** Those to which the role is held so far: ticked until others are sent. */
    void setHeld(Collection<String> domains) {
        held = List.copyOf(domains);
    }

    private List<String> domains() {
        String[] ticked = Visit.atHand().request().getParameterValues("domains");
        return Visit.atHand().isSent() ? ticked == null ? List.of() : List.of(ticked) : held;
    }
}
