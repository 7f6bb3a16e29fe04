/** What a dossier's pages show of the work between colleagues: notes at each question, who is given what, and which questions to pick. */
package org.etalon.dossier.page.team;
