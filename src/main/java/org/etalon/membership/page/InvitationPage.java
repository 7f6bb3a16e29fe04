/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.etalon.account.Profile;
import org.etalon.membership.invitation.AcceptInvitation;
import org.etalon.membership.invitation.InvitationQuery;
import org.etalon.membership.invitation.InvitationQuery.Offer;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.Caller;
import org.etalon.platform.web.RoutesFilter;

/** Behind membership/invitation.xhtml: what one is invited to, and a button; opening the page changes nothing. */
@Named
@RequestScoped
public class InvitationPage {
    /** What the reader can do with the link. */
    public enum Way {
        SPENT,
        SIGN_IN,
        OTHER_ADDRESS,
        ACCEPT
    }

    @Inject
    InvitationQuery query;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    Caller caller;

    private String token = "";
    private Optional<Offer> offer = Optional.empty();
    private Way way;

    public void open() {
        token = Asked.text("token");
        offer = query.find(token, Asked.language());
        way = offer.map(this::way).orElse(Way.SPENT);
    }

    private Way way(Offer found) {
        return caller.identity()
                .map(who ->
                        Profile.key(who.email()).equals(Profile.key(found.email())) ? Way.ACCEPT : Way.OTHER_ADDRESS)
                .orElse(Way.SIGN_IN);
    }

    public void accept() {
        String code = acceptInvitation.accept(token);
        Redirect.to("/collectivities/" + code + "/members?done=joined");
    }

    /** Asked for before the page is opened, where its form comes back. */
    public String getWay() {
        if (way == null) {
            open();
        }
        return way.name();
    }

    /** Null where the link doesn't hold. */
    public Offer getOffer() {
        return offer.orElse(null);
    }

    /** The address of who has signed in. */
    public String getOwnEmail() {
        return caller.identity().map(who -> who.email()).orElse("");
    }

    /** Where one signs in, and comes back from to this page. */
    public String getSignIn() {
        return RoutesFilter.signIn(own());
    }

    /** Where one gets an account at the invited address, and comes back from to this page once it is confirmed. */
    public String getSignUp() {
        return "/signup?email=" + encoded(offer.orElseThrow().email()) + "&to=" + encoded(own());
    }

    private String own() {
        return "/invitations?token=" + token;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
