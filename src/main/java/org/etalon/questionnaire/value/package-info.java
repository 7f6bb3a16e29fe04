/**
 * Reads single values of a questionnaire's documents: keys of a map, numbers, slugs, texts, numbers by stratum. What doesn't fit
 * is noted where it stands, and once.
 */
package org.etalon.questionnaire.value;
