/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.dossier.export.workbook.WriteWorkbook;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A dossier as a workbook with live formulas. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/export.{format:xlsx|ods}")
public class WorkbookResource {
    @Inject
    WriteWorkbook writeWorkbook;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get(@PathParam("id") UUID id, @PathParam("format") String extension) {
        var format = WorkbookFormat.of(extension);
        return answer(writeWorkbook.write(id, format, asking.getLocale()), format);
    }

    /** The file as a download that nobody on the way keeps. */
    static Response answer(WriteWorkbook.Written written, WorkbookFormat format) {
        var name = FileName.of(written.name() + "." + format.extension());
        return Response.ok(written.bytes(), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
