/** Labels on the organiser's desk: those that the directory has no body for, the import, and each with its record. */
package org.etalon.label.desk;
