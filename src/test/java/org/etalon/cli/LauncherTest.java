/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./etalon} says before it builds or starts anything. */
class LauncherTest {
    private static final Map<String, String> FRENCH = Map.of("LC_ALL", "C.UTF-8");
    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_GB.UTF-8");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    run --port        | étalon : --port attend une valeur ; voir ./etalon help.
                    run --data        | étalon : --data attend une valeur ; voir ./etalon help.
                    run --address     | étalon : --address attend une valeur ; voir ./etalon help.
                    run --port 0      | étalon : le port « 0 » n’est pas un nombre de 1 à 65535.
                    run --port 65536  | étalon : le port « 65536 » n’est pas un nombre de 1 à 65535.
                    run --port http   | étalon : le port « http » n’est pas un nombre de 1 à 65535.
                    run --prot 8080   | étalon : « --prot » n’est pas une option de run ; voir ./etalon help.
                    rum               | étalon : « rum » n’est pas une commande ; voir ./etalon help.
                    """)
    void a_wrong_call_is_one_sentence_and_ends_with_2(String call, String sentence) throws Exception {
        assertThat(etalon(FRENCH, call.split(" "))).isEqualTo(new Said(2, "", sentence + "\n"));
    }

    @Test
    void it_speaks_english_where_the_environment_asks_for_it() throws Exception {
        assertThat(etalon(ENGLISH, "run", "--port").err())
                .isEqualTo("étalon: --port needs a value; see ./etalon help.\n");
        assertThat(etalon(ENGLISH, "help").out()).startsWith("Usage: ./etalon COMMAND");
        assertThat(etalon(FRENCH, "help").out()).startsWith("Usage : ./etalon COMMANDE");
    }

    @Test
    void a_java_home_without_java_is_named() throws Exception {
        Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8", "JAVA_HOME", folder.toString());
        assertThat(etalon(environment, "run"))
                .isEqualTo(new Said(
                        1,
                        "",
                        "étalon : JAVA_HOME (« " + folder
                                + " ») ne contient pas bin/java ; corrigez-la ou retirez-la.\n"));
    }

    @Test
    void a_folder_of_questionnaires_that_is_not_there_is_named() throws Exception {
        Map<String, String> environment = Map.of(
                "LC_ALL",
                "C.UTF-8",
                "ETALON_QUESTIONNAIRES",
                folder.resolve("none").toString());
        assertThat(etalon(
                        environment,
                        "run",
                        "--port",
                        "1",
                        "--data",
                        folder.resolve("data").toString()))
                .isEqualTo(new Said(
                        1,
                        "",
                        "étalon : le dossier « " + folder.resolve("none")
                                + " » d’ETALON_QUESTIONNAIRES n’existe pas.\n"));
    }

    @Test
    void a_second_server_leaves_the_first_ones_data_folder_alone() throws Exception {
        Path used = Files.createDirectories(folder.resolve("tmp")).resolve("used");
        Files.writeString(used, "by the first");
        Process first = new ProcessBuilder("bash", "-c", "exec 9>>lock; flock -n 9 && echo held && read -r")
                .directory(folder.toFile())
                .start();
        try (InputStream held = first.getInputStream()) {
            assertThat(held.readNBytes(4)).asString(StandardCharsets.UTF_8).isEqualTo("held");
            assertThat(etalon(FRENCH, "run", "--port", "1", "--data", folder.toString()))
                    .isEqualTo(new Said(
                            1,
                            "",
                            ("étalon : le dossier de données « %s » sert déjà à un autre serveur ; "
                                            + "arrêtez-le, ou choisissez un autre dossier avec --data.\n")
                                    .formatted(folder.toRealPath())));
            assertThat(Files.getPosixFilePermissions(folder))
                    .as("nobody else's to read")
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(used).hasContent("by the first");
        } finally {
            first.destroy();
        }
    }

    @Test
    void the_log_has_one_json_object_a_line_whoever_writes_it() throws Exception {
        String whole = "{\"LogMessage\":\"" + "x".repeat(50_000) + "\"}";
        Path said = Files.writeString(folder.resolve("said"), whole + "\n\nPools = [\"A\\B\"]\tré\n{a=1}\n{\"b\":2}");
        List<String> lines = within("as_json <" + said);
        assertThat(lines).hasSize(4).startsWith(whole).endsWith("{\"b\":2}");
        assertThat(lines.get(1))
                .matches("\\{\"Timestamp\":\"[-0-9T:.+]+\",\"Level\":\"INFO\",\"LoggerName\":\"console\","
                        + "\"LogMessage\":\"Pools = \\['A'B'] ré\"}");
        assertThat(lines.get(2)).endsWith("\"LogMessage\":\"{a=1}\"}");
    }

    @Test
    void what_works_moves() throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "a");
        assertThat(within(
                        """
                        one=$(progress $$ %1$s); two=$(progress $$ %1$s); echo b >>%1$s; three=$(progress $$ %1$s)
                        [ "$one" = "$two" ] && [ "$two" != "$three" ] && [ -n "${one#* }" ] && echo told
                        """
                                .formatted(log)))
                .containsExactly("told");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $SECONDS | étalon : le démarrage prend plus de temps que d’habitude, et continue ; son journal : LOG./Étalon est prêt : http://x:1
                    still    | étalon : le serveur n’a pas pu démarrer ; voir LOG./ended
                    """)
    void a_slow_start_is_told_of_once_and_goes_on_as_long_as_something_moves(String progress, String told)
            throws Exception {
        Path log = Files.createFile(folder.resolve("etalon.log"));
        List<String> lines = within(
                """
                healthy() { [ "$SECONDS" -ge 600 ]; }
                sleep() { SECONDS=$((SECONDS + 20)); }
                progress() { say %s; }
                export ETALON_BASE_URL=http://x:1
                kill() { [ "$1" = -0 ] || echo ended; }
                command sleep 300 & pid=$!
                announce $pid x 1 %s 0 2>&1
                builtin kill -9 $pid
                """
                        .formatted(progress, log));
        String said = String.join("/", lines).replace(log.toString(), "LOG");
        assertThat(said.replaceAll("   \\(.*?\\)", "")).isEqualTo(told);
    }

    /** What a script says that has the launcher's functions. */
    private static List<String> within(String script) throws IOException {
        var builder = new ProcessBuilder("bash", "-c", "source <(sed '/^case ${1:-help}/,$d' etalon)\n" + script);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start().inputReader(StandardCharsets.UTF_8).lines().toList();
    }

    private record Said(int status, String out, String err) {}

    private Said etalon(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "said", ".out");
        Path err = Files.createTempFile(folder, "said", ".err");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("./etalon"), Stream.of(arguments))
                        .toList())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        List.of("LC_ALL", "LC_MESSAGES", "LANG").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
