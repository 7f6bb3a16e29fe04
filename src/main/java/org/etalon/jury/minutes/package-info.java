/**
 * The minutes of a jury's sittings: made from its log alone, signed off by the chair, taken away as a paper. Whoever is tied to a dossier
 * gets them without it.
 */
package org.etalon.jury.minutes;
