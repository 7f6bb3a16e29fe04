/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says of itself, shortened to what its user knows it by. */
final class Device {
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");
    private static final int LONGEST = 60;

    private Device() {}

    /** Such as « Firefox, Linux »; the first word of what is not known, or nothing. */
    static String of(String userAgent) {
        String told =
                userAgent == null ? "" : userAgent.replaceAll("\\p{Cntrl}", " ").strip();
        String browser = first(BROWSERS, told);
        String system = first(SYSTEMS, told);
        if (browser.isEmpty() || system.isEmpty()) {
            String word = browser + system + (browser.isEmpty() && system.isEmpty() ? told.split("[\\s/]", 2)[0] : "");
            return word.substring(0, Math.min(LONGEST, word.length()));
        }
        return browser + ", " + system;
    }

    private static String first(Map<String, String> names, String told) {
        return names.entrySet().stream()
                .filter(each -> told.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
