/** Drawings for print: the same shapes and words as SVG and as PDF. */
package org.etalon.platform.artwork;
