/** Dossiers for programs and for the pages' autosave; see {@code docs/dossier.md}. */
package org.etalon.dossier.rest;
