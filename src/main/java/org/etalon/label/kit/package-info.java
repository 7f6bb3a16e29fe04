/** What a laureate shows its label with: the panel that stands in front of the town, for whoever prints it. */
package org.etalon.label.kit;
