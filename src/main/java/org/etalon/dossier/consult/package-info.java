/** Dossiers read by their members, and the REST resources of all of it. */
package org.etalon.dossier.consult;
