/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Sql;

/** Find, change, commit: by JPA and nothing else. */
final class BareSaves implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final UUID id = UUID.randomUUID();

    BareSaves(String name, DataSource source) {
        Sql.inTransaction(source, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "create table bare_row (id uuid primary key, text varchar(1000) not null, version bigint not null)");
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
            entities.persist(new BareRow(id));
            entities.getTransaction().commit();
        }
    }

    void save(int number) {
        try (var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            entities.find(BareRow.class, id).say(DossierFigures.text(number));
            entities.getTransaction().commit();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
