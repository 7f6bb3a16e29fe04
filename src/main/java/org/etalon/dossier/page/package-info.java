/** The pages on which a collectivité fills its dossier: list, overview, one domain, history. */
package org.etalon.dossier.page;
