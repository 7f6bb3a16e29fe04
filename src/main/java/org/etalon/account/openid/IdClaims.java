/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import java.util.Map;
import org.etalon.account.Profile;

/**
 * What the provider says of who came.
 *
 * @param subject its own name for the person, for ever
 * @param email empty where it vouches for none
 * @param name may be empty
 */
public record IdClaims(String issuer, String subject, String email, String name) {
    static IdClaims of(Map<String, Object> token, Map<String, Object> more) {
        Map<String, Object> about = token.containsKey("email") ? token : more;
        boolean verified =
                Boolean.TRUE.equals(about.get("email_verified")) || "true".equals(about.get("email_verified"));
        String email = text(about, "email");
        String name = text(token, "name").isEmpty() ? text(more, "name") : text(token, "name");
        return new IdClaims(
                text(token, "iss"),
                text(token, "sub"),
                verified && Profile.isEmail(email) ? email : "",
                name.length() > Profile.LONGEST_NAME ? name.substring(0, Profile.LONGEST_NAME) : name);
    }

    private static String text(Map<String, Object> from, String claim) {
        return from.get(claim) instanceof String said ? said.strip() : "";
    }
}
