/** How anyone makes sure of a label: the page of its code, and the badge that tells its state wherever it is shown. */
package org.etalon.label.verify;
