/** A document in the format that a reader asks for. */
package org.etalon.platform.paper;
