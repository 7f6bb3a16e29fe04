/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Sql;

/** Find, change, commit: by JPA and nothing else; one row of a table after the other. */
final class BareSaves implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final List<UUID> ids;

    /** @param rows how many there are, as many as the dossier has answers to compare like with like */
    BareSaves(String name, DataSource source, int rows) {
        ids = Stream.generate(UUID::randomUUID).limit(rows).toList();
        Sql.inTransaction(source, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("create table bare_row (id uuid primary key,"
                        + " text varchar(1000) not null, version bigint not null)");
            }
        });
        factory = Persistence.createEntityManagerFactory(
                "bench",
                Map.of(
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.session-name",
                        "bench-" + name,
                        "eclipselink.weaving",
                        "false"));
        try (var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            ids.forEach(id -> entities.persist(new BareRow(id)));
            entities.getTransaction().commit();
        }
    }

    void save(int number) {
        try (var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            entities.find(BareRow.class, ids.get(number % ids.size())).say(DossierFigures.text(number));
            entities.getTransaction().commit();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
