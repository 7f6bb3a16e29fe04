/** What Faces lacks for this house: readable addresses, refusals, the page's frame. */
package org.etalon.platform.faces;
