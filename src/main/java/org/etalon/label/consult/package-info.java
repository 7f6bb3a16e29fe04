/** Public labels for programs: JSON, CSV and GeoJSON, and the description of the data. */
package org.etalon.label.consult;
