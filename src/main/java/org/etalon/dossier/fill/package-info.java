/** How a dossier begins and how its answers change, by one person at a time and many at once. */
package org.etalon.dossier.fill;
