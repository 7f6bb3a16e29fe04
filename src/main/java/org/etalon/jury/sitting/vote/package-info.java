/** Votes of a jury on a dossier, open or secret. */
package org.etalon.jury.sitting.vote;
