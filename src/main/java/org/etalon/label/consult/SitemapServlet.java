/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.web.PublicFile;
import org.etalon.questionnaire.catalogue.Catalogue;

/** The pages that search engines are to know: what everybody may read, the questionnaires, editions, and labelled bodies. */
public class SitemapServlet extends PublicFile {
    private static final long serialVersionUID = 1;
    private static final int MOST = 50_000;
    private static final List<String> PAGES = List.of(
            "/",
            "/assess",
            "/questionnaires",
            "/map",
            "/labels",
            "/statistics",
            "/collectivities",
            "/accessibility",
            "/privacy",
            "/legal");

    @Inject
    transient PublicLabels labels;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient BaseAddress base;

    @Override
    protected String type() {
        return "application/xml";
    }

    @Override
    protected String tag() {
        return labels.snapshot().tag() + "-" + catalogue.list().size();
    }

    @Override
    protected String content(HttpServletRequest request) {
        List<LabelRow> all = labels.snapshot().list(LabelFilter.ALL);
        Set<String> editions = new TreeSet<>();
        Set<String> bodies = new TreeSet<>();
        all.forEach(label -> {
            editions.add("/labels/" + label.editionKey());
            if (!label.collectivity().isEmpty()) {
                bodies.add("/collectivities/" + label.collectivity());
            }
        });
        var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        Stream.of(PAGES.stream(), questionnaires(), editions.stream(), bodies.stream())
                .flatMap(each -> each)
                .limit(MOST)
                .forEach(page ->
                        map.append("<url><loc>").append(xml(base.link(page))).append("</loc></url>\n"));
        return map.append("</urlset>\n").toString();
    }

    private Stream<String> questionnaires() {
        return catalogue.list().stream()
                .map(each -> "/questionnaires/" + each.questionnaire().key());
    }
}
