/** How the directory is kept up: loaded at the first start, refreshed once a year from a newer file, added to by hand. */
package org.etalon.collectivity.upkeep;
