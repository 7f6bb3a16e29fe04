/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;

/** {@code POST /questionnaires/check}: a YAML or JSON document in, its mistakes out; kept nowhere. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@Path("questionnaires/check")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {
    /** What is read and thrown away of a document that is too large, so that its sender hears the answer. */
    private static final int MOST_PASSED_OVER = 32 << 20;

    @Context
    HttpServletRequest reader;

    /** @param type what the body says it is: JSON strictly, YAML, or whichever it is */
    @POST
    @Consumes(MediaType.WILDCARD)
    public CheckedJson check(@HeaderParam("Content-Type") String type, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(QuestionnaireLoader.MOST_BYTES + 1);
        if (bytes.length > QuestionnaireLoader.MOST_BYTES) {
            body.skip(MOST_PASSED_OVER);
        }
        Loaded loaded = QuestionnaireLoader.load(Source.of("", bytes, syntax(type)));
        return CheckedJson.of(loaded, reader.getLocale());
    }

    private static Syntax syntax(String type) {
        if (type != null && type.toLowerCase(java.util.Locale.ROOT).contains("json")) {
            return Syntax.JSON;
        }
        return type != null && type.contains("yaml") ? Syntax.YAML : Syntax.EITHER;
    }
}
