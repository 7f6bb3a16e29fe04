/** Organisers order tables of an edition's dossiers, watch them being made, fetch them and let go of them. */
package org.etalon.dossier.export.table.order;
