/** Pictures: whole from their first to their last byte, and of a size that can be shown. Nothing is decoded. */
package org.etalon.platform.inspect.image;
