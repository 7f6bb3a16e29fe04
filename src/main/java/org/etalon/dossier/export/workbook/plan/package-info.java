/** What a workbook of a dossier is made of, and where on its sheets everything stands. */
package org.etalon.dossier.export.workbook.plan;
