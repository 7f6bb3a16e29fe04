/** Workbooks by REST: down, and up again. */
package org.etalon.dossier.export.workbook.rest;
