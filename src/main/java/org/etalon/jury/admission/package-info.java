/**
 * Which dossiers the jury gets: once the edition has closed, the organisers check each that was handed in, ask for corrections, and say
 * whether it is admissible. Whoever is tied to a candidate as a juror doesn't reach its dossier here either, organiser or not.
 */
package org.etalon.jury.admission;
