/** Editions as organisers see and change them; what a change means for dossiers is told before it is made. */
package org.etalon.organiser.edition;
