/** What organisers do with labels that are there: withdraw, suspend, correct and import; everything is kept in the record. */
package org.etalon.label.keeping;
