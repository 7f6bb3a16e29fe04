/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who has signed in. The accounts provide it; the platform asks. */
public interface Identities {
    /** The person on whose behalf this request came, by cookie or bearer token; asked for once a request. */
    Optional<Identity> find(HttpServletRequest request);
}
