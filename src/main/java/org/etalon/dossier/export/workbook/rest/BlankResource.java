/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.dossier.export.workbook.WriteBlank;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A blank form of a questionnaire as a workbook, for {@code ?type=&population=}. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@Path("questionnaires/{programme}/{edition}/blank.{format:xlsx|ods}")
public class BlankResource {
    @Inject
    WriteBlank writeBlank;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get(
            @PathParam("programme") String programme,
            @PathParam("edition") String edition,
            @PathParam("format") String extension,
            @QueryParam("type") String type,
            @QueryParam("population") String population) {
        var format = WorkbookFormat.of(extension);
        var written = writeBlank.write(programme, edition, format, type, population, asking.getLocale());
        return WorkbookResource.answer(written, format);
    }
}
