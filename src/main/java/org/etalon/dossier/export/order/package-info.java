/** Archives of dossiers that take long: ordered, watched, fetched later, called off, each by whoever ordered it alone. */
package org.etalon.dossier.export.order;
