/** The offline commands behind {@code ./etalon}: they need no server and no database. */
package org.etalon.cli;
