/** The other forms of a dossier that go into its archive. */
package org.etalon.dossier.export.enclosed;
