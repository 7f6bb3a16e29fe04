/** Lists for programs: which page is asked for, and in which form. */
package org.etalon.platform.rest.listing;
