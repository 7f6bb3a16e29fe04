/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one data source, embedded H2 or PostgreSQL by settings alone, brought to the newest tables before anything else starts.
 * Connections are checked before use and the wait for one is short, so that a restarted database costs nobody an error.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "${MPCONFIG=etalon.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=etalon.db.url:jdbc:h2:file:./data/db/etalon;WRITE_DELAY=0;COMPRESS=TRUE}",
        user = "${MPCONFIG=etalon.db.user:etalon}",
        password = "${MPCONFIG=etalon.db.password:etalon}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            // shorter than any restart; without it each use would begin with two statements that only ask whether it
            // still works
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.validation-classname=${MPCONFIG=etalon.db.validation:org.glassfish.api.jdbc.validation.H2ConnectionValidation}",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@ApplicationScoped
public class Database {
    public static final String NAME = "java:app/jdbc/etalon";

    static final int FIRST = 1;

    @Resource(lookup = NAME)
    DataSource source;

    void migrate(@Observes @Priority(FIRST) Startup event) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
