/** Reads the head, the strata, the levels and the rest of {@code questionnaire.yaml}, and the whole in its order. */
package org.etalon.questionnaire.whole;
