/** XML written straight to a stream, for every format that is made of it. */
package org.etalon.platform.xml;
