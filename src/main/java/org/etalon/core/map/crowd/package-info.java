/** Points of a map that lie too close together. */
package org.etalon.core.map.crowd;
