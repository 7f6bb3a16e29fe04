/** Public labels for people: the list, an edition's list of honours, and what a body of the directory was awarded. */
package org.etalon.label.page;
