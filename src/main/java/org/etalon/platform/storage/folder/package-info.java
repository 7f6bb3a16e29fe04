/** The store as a folder on a local or shared disk. */
package org.etalon.platform.storage.folder;
