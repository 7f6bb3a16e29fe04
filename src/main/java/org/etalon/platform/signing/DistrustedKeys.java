/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.setting.SettingException;

/** Former keys that somebody else has, by {@code ETALON_DISTRUSTED_KEYS}: ids with commas between them. What they signed proves nothing. */
@ApplicationScoped
public class DistrustedKeys {
    private static final String VARIABLE = "ETALON_DISTRUSTED_KEYS";
    private static final String ID = "[0-9a-f]{16}";

    @Inject
    @ConfigProperty(name = "etalon.distrusted-keys")
    Optional<String> named;

    @Inject
    SigningKeys signingKeys;

    private Set<String> ids = Set.of();

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        String[] all = named.map(String::strip).filter(text -> !text.isEmpty()).stream()
                .flatMap(text -> Arrays.stream(text.split("\\s*,\\s*", -1)))
                .toArray(String[]::new);
        ids = Set.copyOf(List.of(all));
        if (!ids.stream().allMatch(id -> id.matches(ID))) {
            throw new SettingException("DISTRUSTED_KEYS", VARIABLE);
        }
        if (has(signingKeys.current().verifying())) {
            throw new SettingException("DISTRUSTED_KEY_OWN", VARIABLE);
        }
    }

    public boolean has(VerifyingKey key) {
        return ids.contains(key.id());
    }
}
