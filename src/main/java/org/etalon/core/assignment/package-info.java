/**
 * Who reads what: readers with limits and ties, dossiers that each want a least number of them. What can be shared out is worked out as
 * flows through a network; whoever calls brings the solver of flows.
 */
package org.etalon.core.assignment;
