/** Labels of former years, of which a source tells: read from CSV, matched to the directory, loaded once or imported. */
package org.etalon.label.history;
