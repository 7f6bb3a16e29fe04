/** Files that are read from top to bottom: PDF, text. */
package org.etalon.platform.inspect.page;
