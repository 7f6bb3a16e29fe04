/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.etalon.platform.text.Texts;

/** Finds the command that is asked for and runs it. */
public final class Main {
    private static final Map<String, Command> COMMANDS = Map.of(
            "add-body", new AddBodyCommand(),
            "check", new CheckCommand(),
            "refresh", new RefreshCommand(),
            "score", new ScoreCommand(),
            "verify", new VerifyCommand(),
            "verify-log", new VerifyLogCommand());

    private Main() {}

    public static void main(String... arguments) {
        Console console = Console.ofTerminal(System.getenv());
        int status = run(List.of(arguments), console);
        console.flush();
        System.exit(status);
    }

    static int run(List<String> arguments, Console console) {
        Command command = arguments.isEmpty() ? null : COMMANDS.get(arguments.get(0));
        if (command == null) {
            String known = String.join(", ", new TreeSet<>(COMMANDS.keySet()));
            console.err().println(Texts.of("cli", console.locale()).say("command.unknown", known));
            return Command.WRONG_CALL;
        }
        return command.run(arguments.subList(1, arguments.size()), console);
    }
}
