/** What Faces lacks for this house: records and texts in expressions, readable addresses, the page's frame. */
package org.etalon.platform.faces;
