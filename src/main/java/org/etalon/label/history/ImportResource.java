/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.etalon.label.LabelProblem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Labels of former years as CSV: with {@code ?dry-run=true} what they would add is only told. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/labels/import")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final int LIMIT = 5_000_000;

    @Inject
    ImportLabels importLabels;

    @POST
    @Consumes("text/csv")
    public ImportReport add(@QueryParam("dry-run") boolean dryRun, InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw LabelProblem.HISTORY_LONG.refusal("", HistoryFile.MOST_LINES);
            }
            return importLabels.add(new String(bytes, StandardCharsets.UTF_8), dryRun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
