/** What is to be corrected, on the pages of the dossier. */
package org.etalon.dossier.page.correct;
