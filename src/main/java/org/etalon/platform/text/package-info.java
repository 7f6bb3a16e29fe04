/** The product's sentences, in French and English, and how figures and instants are written in them. */
package org.etalon.platform.text;
