/**
 * The ground of maps: how places on Earth become points of a drawing, which territories it shows, what lies too close together. Pure
 * geometry over a topology that is given; what a drawing looks like is said elsewhere.
 */
package org.etalon.core.map;
