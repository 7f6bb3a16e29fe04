/**
 * A dossier, or a questionnaire without answers, as a workbook with live formulas: changing an answer recomputes every state, score and
 * level to the same digits as the engine, from which the results beside the formulas come.
 */
package org.etalon.dossier.export.workbook;
