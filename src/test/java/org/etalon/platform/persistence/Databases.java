/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The databases that the product runs on, with its own tables and its own persistence unit, each started once for all tests of a
 * run. Tests take it as a parameter: {@code @ParameterizedTest @EnumSource void …(Databases database)}.
 */
public enum Databases {
    EMBEDDED {
        @Override
        DataSource start() {
            var source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:tests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
            return source;
        }

        @Override
        List<String> truncating(List<String> tables) {
            return Stream.of(
                            Stream.of("set referential_integrity false"),
                            tables.stream().map(table -> "truncate table " + table + " restart identity"),
                            Stream.of("set referential_integrity true"))
                    .flatMap(each -> each)
                    .toList();
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() {
            try {
                var server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server.getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        List<String> truncating(List<String> tables) {
            return List.of("truncate table " + String.join(", ", tables) + " restart identity");
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private DataSource source;
    private Tables tables;
    private EntityManagerFactory factory;
    private final StatementCount count = new StatementCount();

    abstract DataSource start();

    /** What empties these tables, which refer to each other. */
    abstract List<String> truncating(List<String> tables);

    /** Connections to the database, with the tables of the product. */
    public synchronized DataSource source() {
        if (source == null) {
            source = count.counting(start());
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            tables = Tables.of(this, source);
        }
        return source;
    }

    /** All tables as new, and empty. */
    public void empty() {
        DataSource migrated = source();
        tables.restore(migrated);
    }

    /** Runs on entities, in a transaction of its own that is rolled back where the work fails. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var entities = factory().createEntityManager()) {
            var transaction = entities.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(entities);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** How many statements were sent to the database while this ran. */
    public int statementsOf(Runnable work) {
        int before = count.sent();
        work.run();
        return count.sent() - before;
    }

    /** The persistence unit that ships, but with transactions of its own and this database. */
    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                    "etalon",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.nonJtaDataSource", source(),
                            "eclipselink.session-name", name(),
                            "eclipselink.weaving", "false"));
        }
        return factory;
    }
}
