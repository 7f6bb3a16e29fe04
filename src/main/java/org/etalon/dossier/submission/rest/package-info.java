/** Handing in by REST; see {@code docs/dossier.md}. */
package org.etalon.dossier.submission.rest;
