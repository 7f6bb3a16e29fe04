/** How people are let in who follow a link of theirs and have to sign in before. */
package org.etalon.platform.web.entry;
