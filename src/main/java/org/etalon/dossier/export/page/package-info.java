/** Where one takes a dossier away. */
package org.etalon.dossier.export.page;
