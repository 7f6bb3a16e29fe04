/** What is changed among those who are members already: roles, ends, the administration that goes into other hands. */
package org.etalon.membership.member;
