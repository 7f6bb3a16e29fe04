/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The sentences of one feature in one language, from {@code texts/<feature>.properties} (French) and {@code _en}. A key that is
 * missing is a bug and told as such, never shown to a reader as if it were a sentence.
 */
public final class Texts extends AbstractMap<String, String> {
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** More than all features in all languages; what a stranger may ask for doesn't fill the memory. */
    private static final int KEPT = 500;

    private static final Map<String, Boolean> THERE = new ConcurrentHashMap<>();
    private static final Map<String, Texts> READ = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** @throws MissingResourceException if the feature has no texts */
    public static Texts of(String feature, Locale locale) {
        String key = feature + " " + locale.toLanguageTag();
        Texts read = READ.get(key);
        if (read == null) {
            read = new Texts(
                    ResourceBundle.getBundle("texts." + feature, locale, Texts.class.getClassLoader(), EXACTLY),
                    locale);
            keep(READ, key, read);
        }
        return read;
    }

    private static <T> void keep(Map<String, T> kept, String key, T value) {
        if (kept.size() < KEPT) {
            kept.put(key, value);
        }
    }

    /** Whether the feature has texts. */
    public static boolean exist(String feature) {
        Boolean there = THERE.get(feature);
        if (there == null) {
            there = Texts.class.getClassLoader().getResource("texts/" + feature + ".properties") != null;
            keep(THERE, feature, there);
        }
        return there;
    }

    /** The sentence as it stands. */
    @Override
    public String get(Object key) {
        return bundle.getString(key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return bundle.containsKey(key.toString());
    }

    /** The sentence with its gaps filled; numbers are written as the language writes them, and in
     * French « de » and « à » agree with the name behind them. */
    public String say(String key, Object... arguments) {
        if (!locale.getLanguage().equals("fr")) {
            return filled(get(key), arguments);
        }
        var filled = French.of(get(key), arguments);
        return filled(filled.sentence(), filled.arguments());
    }

    /** Reading a pattern takes longer than copying one, and one can't be shared. */
    private String filled(String pattern, Object... arguments) {
        var format = formats.computeIfAbsent(pattern, each -> new MessageFormat(each, locale));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return bundle.keySet().stream()
                .map(key -> Map.entry(key, bundle.getString(key)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
