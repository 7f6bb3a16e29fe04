/**
 * A campaign: one edition of a programme, the questionnaire that it asks, and the time in which dossiers are taken in. What an edition
 * accepts follows from its dates and from how far the organiser has taken it, never from a job that has to run.
 */
package org.etalon.edition;
