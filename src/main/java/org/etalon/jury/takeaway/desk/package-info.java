/** Jurors order all their dossiers as one file, on a page and by programs. */
package org.etalon.jury.takeaway.desk;
