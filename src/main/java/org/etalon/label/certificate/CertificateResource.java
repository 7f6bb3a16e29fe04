/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelRow;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** {@code /labels/{id}/certificate.pdf}: the certificate of a label that counts; of any other there is none. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("labels/{id}/certificate.pdf")
@Produces("application/pdf")
public class CertificateResource {
    @Inject
    LabelLookup labels;

    @Inject
    WriteCertificate writeCertificate;

    @Context
    HttpServletRequest reader;

    /** In the language that is asked for. */
    @GET
    public Response get(@PathParam("id") String id) {
        Locale locale = reader.getLocale();
        LabelRow label = labels.get(id);
        if (!writeCertificate.isDue(label, locale)) {
            throw LabelProblem.LABEL_UNKNOWN.refusal("id");
        }
        return Response.ok(writeCertificate.write(label, locale))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"label-" + label.code() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING)
                .build();
    }
}
