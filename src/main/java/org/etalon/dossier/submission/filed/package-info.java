/** What was handed in, read again from its snapshot: answers, evidence, and what is another in a later one. */
package org.etalon.dossier.submission.filed;
