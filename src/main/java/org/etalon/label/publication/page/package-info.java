/** The publication for people: the organiser's rehearsal, and what a candidate reads of their own dossier. */
package org.etalon.label.publication.page;
