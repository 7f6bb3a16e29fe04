/**
 * A dossier as it is archived, and checked without the server that made it: what lies where in it, how it is sealed, and whether it still
 * is what was sealed, its score worked out once more among it. See {@code docs/archive.md}.
 */
package org.etalon.archive;
