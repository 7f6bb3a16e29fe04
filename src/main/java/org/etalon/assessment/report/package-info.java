/**
 * The chapters of a paper on a scored dossier, in a model without a format: cover, one page for elected members, every answer, every level,
 * the rules. The self-assessment's report and the dossier's export are both made of them, so that they say the same.
 */
package org.etalon.assessment.report;
