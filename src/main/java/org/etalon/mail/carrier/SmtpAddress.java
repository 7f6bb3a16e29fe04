/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.etalon.platform.setting.SettingException;

/**
 * A mail server as the operator names it: {@code smtp://user:password@host:port?starttls=required}, or {@code smtps://…} where
 * the connection is encrypted from its first byte.
 *
 * @param user empty where the server asks for none
 */
record SmtpAddress(boolean encrypted, String host, int port, String user, String password, Starttls starttls) {
    private static final String VARIABLE = "ETALON_SMTP_URL";
    private static final int MILLIS = 20_000;
    private static final int CONTENT_MILLIS = 120_000;

    /** Whether a plain connection is turned into an encrypted one. */
    enum Starttls {
        REQUIRED,
        OPTIONAL,
        NEVER
    }

    /** @throws SettingException if it can't be read; what it says never shows the address, since a password may stand in it */
    static SmtpAddress of(String url) {
        URI uri = parsed(url.strip());
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getRawPath() != null && uri.getRawPath().length() > 1 || uri.getRawFragment() != null) {
            throw new SettingException("SMTP_CHARACTERS", VARIABLE);
        }
        if (!scheme.equals("smtp") && !scheme.equals("smtps") || uri.getHost() == null) {
            throw new SettingException("SMTP_ADDRESS", VARIABLE);
        }
        boolean encrypted = scheme.equals("smtps");
        String[] who = uri.getRawUserInfo() == null
                ? new String[] {""}
                : uri.getRawUserInfo().split(":", 2);
        String user = decoded(who[0]);
        boolean bare = user.isEmpty() || isLoopback(uri.getHost());
        int port = uri.getPort() > 0 ? uri.getPort() : encrypted ? 465 : user.isEmpty() ? 25 : 587;
        return new SmtpAddress(
                encrypted,
                uri.getHost(),
                port,
                user,
                who.length == 2 ? decoded(who[1]) : "",
                starttls(uri.getRawQuery(), bare ? Starttls.OPTIONAL : Starttls.REQUIRED));
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new SettingException("SMTP_CHARACTERS", VARIABLE);
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Starttls starttls(String query, Starttls usual) {
        return switch (query == null ? "" : query) {
            case "" -> usual;
            case "starttls=required" -> Starttls.REQUIRED;
            case "starttls=optional" -> Starttls.OPTIONAL;
            case "starttls=never" -> Starttls.NEVER;
            default -> throw new SettingException("SMTP_STARTTLS", VARIABLE);
        };
    }

    /** A name that is not to be resolved is not taken for this machine. */
    private static boolean isLoopback(String host) {
        try {
            return host.equals("localhost")
                    || host.matches("[0-9.]+|\\[.*]")
                            && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** {@code smtp} or {@code smtps}. */
    String protocol() {
        return encrypted ? "smtps" : "smtp";
    }

    /** What the mail library is told. */
    Properties properties() {
        String prefix = "mail." + protocol() + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", Integer.toString(MILLIS));
        properties.setProperty(prefix + "timeout", Integer.toString(CONTENT_MILLIS));
        properties.setProperty(prefix + "writetimeout", Integer.toString(CONTENT_MILLIS));
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(starttls != Starttls.NEVER));
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(!encrypted && starttls == Starttls.REQUIRED));
        return properties;
    }

    /** Without user and password, so that they never get into a log. */
    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
