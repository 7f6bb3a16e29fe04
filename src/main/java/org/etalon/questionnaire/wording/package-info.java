/** A questionnaire's rules in sentences that a citizen can read. */
package org.etalon.questionnaire.wording;
