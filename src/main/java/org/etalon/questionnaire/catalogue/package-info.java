/**
 * The questionnaires that this server offers: those built in and those of the watched folder. A file with mistakes never takes the
 * last good version away, and what has been published stays as it was but for its texts.
 */
package org.etalon.questionnaire.catalogue;
