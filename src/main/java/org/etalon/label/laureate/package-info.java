/** What a laureate chooses to show of its dossier beside its label: answers, the jury's opinion, pieces of evidence. */
package org.etalon.label.laureate;
