/** Forms with files, read as they come over the line: nothing is kept that the reader doesn't keep. */
package org.etalon.platform.upload;
