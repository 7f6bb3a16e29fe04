/** The page on which one takes a dossier's workbook and brings it back. */
package org.etalon.dossier.export.workbook.page;
