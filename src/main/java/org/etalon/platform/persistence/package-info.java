/** The database: where it is, how its tables came to be, how instants are kept. */
package org.etalon.platform.persistence;
