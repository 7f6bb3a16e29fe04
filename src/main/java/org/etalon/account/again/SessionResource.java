/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.again;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.etalon.account.entry.Entered;
import org.etalon.account.entry.SecondStep;
import org.etalon.account.entry.SignIn;
import org.etalon.account.entry.Threshold;
import org.etalon.account.session.Cookies;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/**
 * {@code /session}: the same person comes in again by e-mail and password, and by a code where one is asked for, under the rules of the
 * page for it; the browser gets its cookies. It takes JSON alone, which no form of another site can send.
 */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@Path("session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    SignIn signIn;

    @Inject
    SecondStep secondStep;

    @Inject
    Caller caller;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @POST
    public StepJson enter(InputStream body) {
        var shown = JsonBody.read(body, AgainJson.class);
        var entry = Threshold.entry(shown.email(), shown.password(), visit());
        return passed(signIn.signInAgain(entry, shown.person()));
    }

    @POST
    @Path("code")
    public StepJson complete(InputStream body) {
        var shown = JsonBody.read(body, AgainJson.class);
        String half = Cookies.HALF.find(request).orElse(null);
        Entered opened = secondStep.complete(half, shown.code(), Threshold.entry("", "", visit()));
        Cookies.HALF.remove(request, response);
        return passed(opened);
    }

    private StepJson passed(Entered entered) {
        Threshold.keep(entered, visit(), caller);
        return StepJson.of(entered);
    }

    private Visit visit() {
        return new Visit(request, response);
    }
}
