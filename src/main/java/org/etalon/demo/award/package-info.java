/** Invented results of real territories, for the edition of the demonstration that is published. */
package org.etalon.demo.award;
