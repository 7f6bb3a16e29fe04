/** What colleagues do together at a dossier, for programs and for the pages; see {@code docs/dossier.md}. */
package org.etalon.dossier.teamwork.rest;
