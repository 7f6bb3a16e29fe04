/** Mandates: by one, the people of an operator (a syndicat, an OPSN) fill the dossiers of a collectivité that gave it. */
package org.etalon.membership.mandate;
