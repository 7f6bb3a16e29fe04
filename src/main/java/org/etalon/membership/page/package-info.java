/** The pages on which people join a collectivité, look after its members and leave it. */
package org.etalon.membership.page;
