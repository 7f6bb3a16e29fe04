/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.label.page.LabelWords;
import org.etalon.label.page.Schemes;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.PublicFile;

/** The labels that became public or changed last, as an Atom feed (RFC 4287). */
public class FeedServlet extends PublicFile {
    private static final long serialVersionUID = 1;
    private static final int MOST = 50;
    private static final String ADDRESS = "/labels/feed.atom";

    @Inject
    transient PublicLabels labels;

    @Inject
    transient BaseAddress base;

    @Inject
    transient Schemes schemes;

    @Inject
    transient Directory directory;

    @Inject
    transient Clock clock;

    @Override
    protected String type() {
        return "application/atom+xml";
    }

    @Override
    protected String tag() {
        return labels.snapshot().tag();
    }

    @Override
    protected String content(Locale locale) {
        var snapshot = labels.snapshot();
        List<LabelRow> last = snapshot.list(LabelFilter.ALL).stream()
                .sorted(Comparator.comparing(LabelRow::changedAt).reversed())
                .limit(MOST)
                .toList();
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + locale.getLanguage() + "\">\n");
        Texts texts = Texts.of("data", locale);
        line(feed, "id", base.link(ADDRESS));
        line(feed, "title", texts.get("feed.title"));
        line(feed, "updated", snapshot.changedAt().toString());
        feed.append("<author><name>\u00c9talon</name></author>\n");
        link(feed, "self", base.link(ADDRESS));
        link(feed, "alternate", base.link("/labels"));
        var words = new LabelWords(
                locale, schemes, directory.index().territories(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        last.forEach(label -> entry(feed, label, title(label, texts, words), words.mentions(label)));
        return feed.append("</feed>\n").toString();
    }

    private void entry(StringBuilder feed, LabelRow label, String title, String mentions) {
        String page =
                label.collectivity().isEmpty() ? "/verify/" + label.code() : "/collectivities/" + label.collectivity();
        feed.append("<entry>\n");
        line(feed, "id", "urn:uuid:" + label.id());
        line(feed, "title", title);
        line(feed, "published", label.publishedAt().toString());
        line(feed, "updated", label.changedAt().toString());
        link(feed, "alternate", base.link(page));
        line(feed, "summary", mentions);
        feed.append("</entry>\n");
    }

    private static String title(LabelRow label, Texts texts, LabelWords words) {
        return label.levelKey().equals(LabelRow.UNKNOWN)
                ? label.name() + ", " + label.edition()
                : texts.say("feed.awarded", label.name(), label.edition(), words.awarded(label));
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

    private static void link(StringBuilder feed, String relation, String address) {
        feed.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(xml(address))
                .append("\"/>\n");
    }
}
