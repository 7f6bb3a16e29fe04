/** What members do with evidence. */
package org.etalon.dossier.evidence.manage;
