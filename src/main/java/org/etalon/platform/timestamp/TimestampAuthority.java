/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.timestamp;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.setting.SettingException;

/** The authority that {@code ETALON_TSA_URL} names; without the setting, there are no timestamps. */
@ApplicationScoped
public class TimestampAuthority {
    static final String VARIABLE = "ETALON_TSA_URL";

    private static final Logger LOG = Logger.getLogger(TimestampAuthority.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final byte[] VERSION_1 = Der.of(Der.INTEGER, new byte[] {1});
    private static final byte[] WITH_CERTIFICATE = Der.of(Der.BOOLEAN, new byte[] {(byte) 0xFF});
    private static final int NONCE = 8;

    @Inject
    @ConfigProperty(name = "etalon.tsa-url")
    Optional<String> setting;

    private Optional<URI> address = Optional.empty();
    private HttpClient client;

    /** The same, by hand. @param setting empty for none */
    public static TimestampAuthority of(String setting) {
        var made = new TimestampAuthority();
        made.setting = Optional.of(setting);
        made.read();
        return made;
    }

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        address = setting.filter(said -> !said.isBlank()).map(TimestampAuthority::address);
        client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    private static URI address(String said) {
        try {
            var uri = new URI(said.strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            LOG.log(Level.FINE, "no address", e);
        }
        throw new SettingException("TIMESTAMP_ADDRESS", VARIABLE);
    }

    /** Where it is; empty where timestamps aren't wanted. */
    public Optional<String> address() {
        return address.map(URI::toString);
    }

    /**
     * Has the authority state that a content exists now.
     *
     * @return its reply, checked; empty where it is away, takes too long, refuses, or states something else
     */
    public Optional<byte[]> stamp(byte[] content) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        // positive and without leading zeros, as a number is encoded
        nonce[0] = (byte) (nonce[0] & 0x3F | 0x40);
        byte[] number = Der.of(Der.INTEGER, nonce);
        byte[] request = Der.of(Der.SEQUENCE, VERSION_1, Imprint.of(content), number, WITH_CERTIFICATE);
        Optional<byte[]> stated = ask(request).filter(reply -> Timestamp.read(reply, content)
                .filter(read -> Arrays.equals(read.nonce(), number))
                .isPresent());
        if (stated.isEmpty()) {
            LOG.warning("the time-stamping authority gave no timestamp");
        }
        return stated;
    }

    private Optional<byte[]> ask(byte[] query) {
        var request = HttpRequest.newBuilder(address.orElseThrow())
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(query))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            return response.statusCode() == OK ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the time-stamping authority doesn't answer", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
