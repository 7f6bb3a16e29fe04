/** How the directory is read from outside: pages for people, JSON and CSV for programs. */
package org.etalon.collectivity.consult;
