/**
 * All dossiers that a juror is to read, as one file to take along: what was handed in, its evidence, and the review sheet of each. It is
 * made in their absence; it is there only as long as they are to read exactly what is in it.
 */
package org.etalon.jury.takeaway;
