/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The address of a list of labels, which says all that is asked for. */
public final class LabelAddress {
    private final List<String> parts = new ArrayList<>();
    private final String path;

    private LabelAddress(String path) {
        this.path = path;
    }

    /** @param page from 1; the first is not said */
    public static String of(String path, LabelFilter filter, LabelOrder order, int page) {
        var address = new LabelAddress(path);
        address.add("programme", filter.programme());
        address.add("edition", filter.edition());
        address.add("level", filter.level());
        address.add("type", filter.type());
        address.add("region", filter.region());
        address.add("department", filter.department());
        address.add("mention", filter.mention());
        address.add("q", filter.text());
        address.add("sort", order.said());
        address.add("page", page == 1 ? "" : Integer.toString(page));
        return address.parts.isEmpty() ? path : address.path + "?" + String.join("&", address.parts);
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
