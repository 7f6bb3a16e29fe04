/** How files that strangers sent are handed out: never run in our origin, in parts where a reader asks for parts. */
package org.etalon.platform.download;
