/** What is sent with evidence: forms with files, links, and what is said of them. */
package org.etalon.dossier.evidence.reading;
