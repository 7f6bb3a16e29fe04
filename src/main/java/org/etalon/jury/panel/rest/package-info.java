/** Who is in a jury, and its log, for programs. */
package org.etalon.jury.panel.rest;
