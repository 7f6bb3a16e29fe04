/** What was given before, and how to have it back. */
package org.etalon.dossier.page.past;
