/**
 * Questions as people meet them on a page: their words in one language, as safe HTML, with the points of one stratum. Knows
 * nothing of scores, storage or pages, so that whatever asks questions (self-assessment, dossier, printable form) can use it.
 */
package org.etalon.assessment.form;
