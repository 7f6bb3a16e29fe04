/** Where answers are taken along as a file and brought back, by REST and on a page. */
package org.etalon.dossier.export.back.desk;
