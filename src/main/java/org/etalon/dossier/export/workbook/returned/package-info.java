/** Reads a workbook that was filled in elsewhere: what its cells say of each question. */
package org.etalon.dossier.export.workbook.returned;
