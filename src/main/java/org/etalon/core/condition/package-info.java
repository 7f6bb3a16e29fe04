/**
 * Conditions, written once as whole numbers and then asked of any facts and answers without looking anything up (format,
 * "Conditions").
 */
package org.etalon.core.condition;
