/**
 * What each juror is to read, and who may reach a dossier as a juror. {@code sharing} shares dossiers out: by hand, by a file, or by itself.
 */
package org.etalon.jury.assignment;
