/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.platform.persistence.DatabaseException;
import org.etalon.questionnaire.Loaded;

/** What this server offers, at any moment one consistent shelf; the watched folder is looked at every two seconds. */
@ApplicationScoped
public class Catalogue {
    private static final Logger LOG = Logger.getLogger(Catalogue.class.getName());
    private static final int AFTER_MIGRATION = 10;
    private static final int SECONDS = 2;

    @Inject
    @ConfigProperty(name = "etalon.questionnaires")
    Optional<String> folder;

    @Inject
    KeptQuestionnaireRepository kept;

    @Resource
    ManagedScheduledExecutorService executor;

    private volatile Shelf shelf = Shelf.EMPTY;
    private Shelf builtIn = Shelf.EMPTY;

    void start(@Observes @Priority(AFTER_MIGRATION) Startup event) {
        builtIn = Shelf.EMPTY.holding(kept.listNewest()).with(BuiltIn.load());
        put(builtIn);
        folder.filter(name -> !name.isBlank())
                .map(Path::of)
                .map(WatchedFolder::new)
                .ifPresent(this::watch);
    }

    private void watch(WatchedFolder watched) {
        take(watched.load());
        executor.scheduleWithFixedDelay(() -> look(watched), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** What can't be kept now, because the database is away, is tried again at the next look. */
    private void look(WatchedFolder watched) {
        try {
            if (watched.hasSettledAnew()) {
                take(watched.load());
            }
        } catch (DatabaseException away) {
            watched.forget();
            LOG.log(Level.WARNING, "the watched questionnaires could not be kept", away);
        }
    }

    private void take(List<Loaded> found) {
        Shelf next = shelf.with(found);
        put(new Shelf(
                next.editions(),
                java.util.stream.Stream.concat(builtIn.faults().stream(), next.faults().stream())
                        .toList()));
    }

    private void put(Shelf next) {
        next.editions().values().stream().filter(Edition::isFrozen).forEach(kept::keep);
        next.faults().forEach(fault -> LOG.warning(() -> "questionnaire not taken in: " + fault.say(Locale.ENGLISH)));
        shelf = next;
    }

    /** The edition of a programme, in whatever state. */
    public Optional<Edition> find(String programme, String edition) {
        return Optional.ofNullable(shelf.editions().get(programme + "/" + edition));
    }

    /**
     * A version that was ever published here, or the one that is offered now.
     *
     * @param content its digest
     */
    public Optional<Edition> findVersion(String programme, String edition, String content) {
        return find(programme, edition)
                .filter(now -> now.questionnaire().digests().content().equals(content))
                .or(() -> kept.find(content));
    }

    /** All of them: by programme, the newest edition first. */
    public List<Edition> list() {
        return shelf.editions().values().stream()
                .sorted(Comparator.comparing(
                                (Edition each) -> each.questionnaire().programme())
                        .thenComparing(each -> each.questionnaire().edition(), Comparator.reverseOrder()))
                .toList();
    }

    /** The one to begin with: of those published the newest edition, and of these the fullest. */
    public Optional<Edition> findMain() {
        return list().stream()
                .filter(each -> each.questionnaire().status() == Questionnaire.Status.PUBLISHED)
                .max(Comparator.comparing((Edition each) -> each.questionnaire().edition())
                        .thenComparing(each -> each.questionnaire().questions().size()));
    }

    /**
     * What is wrong with the files that were not taken in, a sentence each, with their paths in the watched folder; what was good
     * before is still offered.
     */
    public List<String> faults(Locale locale) {
        String outside = folder.filter(name -> !name.isBlank())
                .map(name -> Path.of(name) + "/")
                .orElse("");
        return shelf.faults().stream()
                .map(fault -> fault.say(locale))
                .map(line -> line.startsWith(outside) ? line.substring(outside.length()) : line)
                .toList();
    }
}
