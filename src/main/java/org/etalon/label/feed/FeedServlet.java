/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.feed;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.etalon.core.problem.RefusedException;
import org.etalon.label.LabelAddress;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelOrder;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.label.page.LabelWords;
import org.etalon.label.page.PublicWords;
import org.etalon.label.wish.ReadFilter;
import org.etalon.platform.faces.ErrorPage;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.PublicFile;

/** The labels that became public or changed last, as an Atom feed (RFC 4287); filtered as the list of labels is. */
public class FeedServlet extends PublicFile {
    private static final long serialVersionUID = 1;
    private static final int MOST = 50;
    private static final String ADDRESS = "/labels/feed.atom";
    private static final String PAGE = "text/html";
    private static final String FILTER = FeedServlet.class.getName() + ".filter";

    @Resource(lookup = Database.NAME)
    transient DataSource source;

    @Inject
    transient PublicLabels labels;

    @Inject
    transient BaseAddress base;

    @Inject
    transient PublicWords publicWords;

    @Inject
    transient ReadFilter readFilter;

    @Override
    protected String type() {
        return "application/atom+xml";
    }

    @Override
    protected String tag() {
        return labels.snapshot().tag();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.setAttribute(FILTER, readFilter.get(request::getParameter));
        } catch (RefusedException refusal) {
            ErrorPage.send(refusal, request, response);
            return;
        }
        super.doGet(request, response);
    }

    @Override
    protected String content(HttpServletRequest request) {
        var filter = (LabelFilter) request.getAttribute(FILTER);
        Locale locale = request.getLocale();
        var snapshot = labels.snapshot();
        List<LabelRow> last = snapshot.list(filter).stream()
                .sorted(Comparator.comparing(LabelRow::changedAt).reversed())
                .limit(MOST)
                .toList();
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + locale.getLanguage() + "\">\n");
        Texts texts = Texts.of("data", locale);
        String self = base.link(LabelAddress.of(ADDRESS, filter, LabelOrder.USUAL, 1));
        line(feed, "id", self);
        line(feed, "title", texts.get("feed.title"));
        line(feed, "updated", snapshot.changedAt().toString());
        feed.append("<author><name>\u00c9talon</name></author>\n");
        link(feed, "self", type(), self);
        link(feed, "alternate", PAGE, base.link(LabelAddress.of("/labels", filter, LabelOrder.USUAL, 1)));
        entries(last, snapshot, locale).forEach(each -> entry(feed, each));
        return feed.append("</feed>\n").toString();
    }

    private List<FeedEntry> entries(List<LabelRow> last, PublicLabels.Snapshot snapshot, Locale locale) {
        LabelWords words = publicWords.in(locale);
        Map<String, String> first = first(snapshot);
        return Sql.with(source, connection -> {
            List<FeedEntry> entries = new ArrayList<>();
            for (LabelRow label : last) {
                String before = first.getOrDefault(holder(label), label.edition());
                News news = News.of(label, before.compareTo(label.edition()) < 0, connection);
                entries.add(FeedEntry.of(label, news, words, locale));
            }
            return entries;
        });
    }

    /** The first edition in which each holder was awarded one of a programme. */
    private static Map<String, String> first(PublicLabels.Snapshot snapshot) {
        return snapshot.list(LabelFilter.ALL).stream()
                .filter(label -> !label.collectivity().isEmpty())
                .collect(Collectors.toMap(
                        FeedServlet::holder, LabelRow::edition, BinaryOperator.minBy(Comparator.naturalOrder())));
    }

    private static String holder(LabelRow label) {
        return label.collectivity() + " " + label.programme();
    }

    private void entry(StringBuilder feed, FeedEntry entry) {
        LabelRow label = entry.label();
        feed.append("<entry>\n");
        line(feed, "id", "urn:uuid:" + label.id());
        line(feed, "title", entry.title());
        line(feed, "published", label.publishedAt().toString());
        line(feed, "updated", label.changedAt().toString());
        link(feed, "alternate", PAGE, base.link(entry.page()));
        if (!entry.holder().isEmpty()) {
            link(feed, "related", PAGE, base.link(entry.holder()));
        }
        line(feed, "summary", entry.summary());
        feed.append("</entry>\n");
    }

    private static void line(StringBuilder feed, String name, String text) {
        feed.append('<')
                .append(name)
                .append('>')
                .append(xml(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void link(StringBuilder feed, String relation, String type, String address) {
        feed.append("<link rel=\"")
                .append(relation)
                .append("\" type=\"")
                .append(type)
                .append("\" href=\"")
                .append(xml(address))
                .append("\"/>\n");
    }
}
