/** The labels that became public or changed last, for whoever follows them. */
package org.etalon.label.feed;
