/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.util.List;

/** One offline command. */
interface Command {
    /** All is well. */
    int OK = 0;
    /** There are mistakes. */
    int MISTAKES = 1;
    /** Called in a way that makes no sense. */
    int WRONG_CALL = 2;

    /** Does it, and gives the exit status. */
    int run(List<String> arguments, Console console);
}
