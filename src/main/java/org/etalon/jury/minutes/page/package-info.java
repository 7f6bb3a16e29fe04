/** The pages of minutes. */
package org.etalon.jury.minutes.page;
