/**
 * An invented campaign on a real territory, with which {@code ./etalon run --demo} fills an empty database. All of it is done by the
 * use cases that people use, in the names of people who don't exist, at times that have passed.
 */
package org.etalon.demo;
