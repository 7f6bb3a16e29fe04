/**
 * The verifiable dossier: everything of it in one bag that can be checked without this server, see {@code docs/archive.md}. Further files,
 * such as printed forms of the dossier, are added by {@link org.etalon.dossier.export.bag.Enclosing} beans.
 */
package org.etalon.dossier.export.bag;
