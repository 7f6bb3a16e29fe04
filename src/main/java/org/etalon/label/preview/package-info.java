/** The picture that other sites show beside a link to a label. */
package org.etalon.label.preview;
