/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.setting.Demonstration;
import org.etalon.platform.web.PublicFile;

/** What robots may read: all public pages, but for what is invented. */
public class RobotsServlet extends PublicFile {
    private static final long serialVersionUID = 1;

    @Inject
    transient BaseAddress base;

    @Inject
    transient Demonstration demonstration;

    @Override
    protected String type() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    protected String tag() {
        return demonstration.isInvented() ? "invented" : "1";
    }

    @Override
    protected String content(HttpServletRequest request) {
        return demonstration.isInvented()
                ? "User-agent: *\nDisallow: /\n"
                : "User-agent: *\nDisallow: /account\nDisallow: /login\nDisallow: /organiser\n\nSitemap: "
                        + base.link("/sitemap.xml") + "\n";
    }
}
