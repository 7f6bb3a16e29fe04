/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A node of its own that is killed in the midst of its work; PostgreSQL goes on, the embedded database dies with it. */
public record OtherProcess(Databases database, String address) {
    /** The same database as the tests', where another process reaches it: the embedded one is copied into a file, as it ships. */
    public static OtherProcess of(Databases database, Path folder) throws SQLException {
        try (var connection = database.source().getConnection()) {
            if (database == Databases.POSTGRESQL) {
                var known = connection.getMetaData();
                return new OtherProcess(database, known.getURL() + "?user=" + known.getUserName());
            }
            Path script = folder.resolve("all.sql");
            try (var statement = connection.createStatement()) {
                statement.execute("script to '" + script + "'");
            }
            var there = new OtherProcess(
                    database, "jdbc:h2:file:" + folder.resolve("etalon") + ";WRITE_DELAY=0;COMPRESS=TRUE");
            try (var file = there.source().getConnection();
                    var statement = file.createStatement()) {
                statement.execute("runscript from '" + script + "'");
                statement.execute("shutdown");
            }
            return there;
        }
    }

    /** What it left. */
    public DataSource source() {
        if (database == Databases.POSTGRESQL) {
            return database.source();
        }
        var file = new JdbcDataSource();
        file.setURL(address);
        return file;
    }

    /** Runs a main class on the tests' class path. */
    public Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Stream.of(arguments).forEach(command::add);
        return new ProcessBuilder(command).start();
    }

    /** Kills it a little after it has said so many lines. @return all that it said */
    public static List<String> saidUntilKilled(Process process, int lines, int milliseconds)
            throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (said.size() == lines) {
                    for (long until = System.nanoTime() + milliseconds * 1_000_000L; System.nanoTime() < until; ) {
                        Thread.onSpinWait();
                    }
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        if (said.size() < lines) {
            throw new AssertionError(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return said;
    }
}
