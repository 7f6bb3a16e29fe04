/**
 * Questionnaires: from the files that a label's committee writes to the records of the core, every mistake told with its file,
 * line and column; and the catalogue of all that this instance knows.
 */
package org.etalon.questionnaire;
