/** The pages on which evidence is added, looked after and attached to questions. */
package org.etalon.dossier.page.proof;
