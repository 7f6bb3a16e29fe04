/** The receipt of a submission as a document. */
package org.etalon.dossier.submission.receipt;
