/** The pages on which a dossier is reviewed, approved and handed in, its receipt, and what all its pages say of how far it is. */
package org.etalon.dossier.submission.page;
