/** Questionnaires for programs: those offered, each in canonical form with its digests, and the check of one that is sent in. */
package org.etalon.questionnaire.consult;
