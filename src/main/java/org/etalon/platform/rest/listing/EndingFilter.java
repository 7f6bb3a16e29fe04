/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest.listing;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** An address that ends in a form, such as {@code .json}, has decided on it: no wish of the client's refuses that form. */
@Provider
@PreMatching
public class EndingFilter implements ContainerRequestFilter {
    private static final Pattern ENDED = Pattern.compile(".*[^/]\\.[a-z]{3,7}");
    private static final String ANYTHING_ELSE = ", */*;q=0.001";

    @Override
    public void filter(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accepted != null && ENDED.matcher(request.getUriInfo().getPath()).matches()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, accepted + ANYTHING_ELSE);
        }
    }
}
