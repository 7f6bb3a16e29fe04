/**
 * ZIP archives that are written as a stream and of which every byte means something: nothing is compressed, nothing is optional, and the
 * headers follow from names, lengths and contents. Every program that reads ZIP reads them; {@link org.etalon.platform.zip.ZipReading}
 * reads these alone, and sees any byte that is not as it was written. What another program packed is read by
 * {@link org.etalon.platform.zip.ForeignZip}.
 */
package org.etalon.platform.zip;
