/** What a candidate reads of what is asked of it. */
package org.etalon.dossier.correction.consult;
