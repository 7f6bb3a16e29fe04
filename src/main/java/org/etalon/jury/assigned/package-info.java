/** Which juror is to read which dossier, as it is kept; and that it ends where something ties them, or where they leave. */
package org.etalon.jury.assigned;
