/** What colleagues do together at a dossier. */
package org.etalon.dossier.teamwork.manage;
