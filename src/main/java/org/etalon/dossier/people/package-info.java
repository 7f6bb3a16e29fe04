/** Who works on a dossier. */
package org.etalon.dossier.people;
