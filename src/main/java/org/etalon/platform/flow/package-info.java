/** Flows through networks, by a library of graphs that nothing else here sees. */
package org.etalon.platform.flow;
