/** Evidence for programs and for the pages; see {@code docs/dossier.md}. */
package org.etalon.dossier.evidence.rest;
