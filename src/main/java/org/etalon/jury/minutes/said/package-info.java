/** Minutes in words, on a page and as a paper. */
package org.etalon.jury.minutes.said;
