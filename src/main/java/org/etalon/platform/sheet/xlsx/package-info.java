/** Workbooks as Office Open XML, in a package by POI. */
package org.etalon.platform.sheet.xlsx;
