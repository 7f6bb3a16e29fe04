/** The pages on which mandates are given and ended. */
package org.etalon.membership.mandate.page;
