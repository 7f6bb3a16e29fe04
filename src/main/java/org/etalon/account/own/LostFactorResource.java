/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** For who runs the server: {@code POST /organiser/accounts/lost-factor} with {@code {"email": …, "checked": true}}. */
@RequestScoped
@AllowedTo({Role.ORGANISER, Role.OPERATOR})
@Path("organiser/accounts/lost-factor")
public class LostFactorResource {
    @Inject
    RemoveLostFactor removeLostFactor;

    /** Whose telephone is lost, and that it was made sure who says so. */
    public record LostJson(String email, Boolean checked) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void remove(InputStream body) {
        LostJson lost = JsonBody.read(body, LostJson.class);
        removeLostFactor.remove(lost.email(), Boolean.TRUE.equals(lost.checked()));
    }
}
