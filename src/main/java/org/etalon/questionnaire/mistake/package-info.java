/**
 * What is wrong with a questionnaire's files, where, and how to mend it. Every mistake has a code that stays the same for ever;
 * its sentence stands in {@code texts/questionnaire.properties} under the code's name.
 */
package org.etalon.questionnaire.mistake;
