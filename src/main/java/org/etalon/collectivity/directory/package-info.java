/**
 * The directory in memory: what is known of each body, and how one is found as people type. Immutable values, no database.
 */
package org.etalon.collectivity.directory;
