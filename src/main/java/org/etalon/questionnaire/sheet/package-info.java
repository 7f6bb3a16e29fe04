/** A questionnaire as a citizen reads it, and prints it as a blank form: every question, scale, threshold and rule, in one language and for one stratum. */
package org.etalon.questionnaire.sheet;
