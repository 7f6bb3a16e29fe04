/** How a dossier that was handed in is opened again at a few questions, and shut. */
package org.etalon.dossier.submission.reopen;
