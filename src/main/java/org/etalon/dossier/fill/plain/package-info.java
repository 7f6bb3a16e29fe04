/** Answers that come back in one form, from a browser without scripts. */
package org.etalon.dossier.fill.plain;
