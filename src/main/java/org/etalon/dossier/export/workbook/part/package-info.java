/** The sheets that people read and fill in. */
package org.etalon.dossier.export.workbook.part;
