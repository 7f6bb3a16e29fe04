/** The organiser's desk: what awaits an answer, and the way to all that only organisers do. */
package org.etalon.organiser;
