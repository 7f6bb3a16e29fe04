/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.kit;

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
import org.etalon.label.certificate.WriteCertificate;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.artwork.PdfCanvas;
import org.etalon.platform.artwork.SvgCanvas;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.setting.Demonstration;
import org.etalon.platform.text.Texts;

/** {@code /labels/{id}/panel.svg} and {@code .pdf}: artwork of a label that counts; of any other there is none. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("labels/{id}/panel.{form: svg|pdf}")
@Produces({"image/svg+xml", "application/pdf"})
public class PanelResource {
    @Inject
    LabelLookup labels;

    @Inject
    WriteCertificate certificates;

    @Inject
    BaseAddress base;

    @Inject
    Demonstration demonstration;

    @Context
    HttpServletRequest reader;

    /** In the language that is asked for. */
    @GET
    public Response get(@PathParam("id") String id, @PathParam("form") String form) {
        Locale locale = reader.getLocale();
        LabelRow label = labels.get(id);
        if (!certificates.isDue(label, locale)) {
            throw LabelProblem.LABEL_UNKNOWN.refusal("id");
        }
        String invented = demonstration.isInvented() ? Texts.of("site", locale).get("invented") : "";
        var panel = new Panel(labels.line(label, locale), base.link("/verify/" + label.code()), invented);
        var answer = form.equals("svg")
                ? Response.ok(svg(panel), "image/svg+xml")
                : Response.ok(pdf(panel, locale), "application/pdf");
        return answer.header(
                        HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"panel-" + label.code() + "." + form + "\"")
                .header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING)
                .build();
    }

    private static String svg(Panel panel) {
        var canvas = new SvgCanvas(Panel.WIDTH, Panel.HEIGHT, panel.told());
        panel.draw(canvas);
        return canvas.svg();
    }

    private static byte[] pdf(Panel panel, Locale locale) {
        try (var canvas = new PdfCanvas(Panel.WIDTH, Panel.HEIGHT, Panel.BLEED, panel.told(), locale.getLanguage())) {
            panel.draw(canvas);
            return canvas.pdf();
        }
    }
}
