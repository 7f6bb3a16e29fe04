/** The answers as one JSON document, written and read without a loss. */
package org.etalon.dossier.export.back.json;
