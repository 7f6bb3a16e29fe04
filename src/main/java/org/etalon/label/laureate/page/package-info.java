/** The pages of a laureate, and what a territory's page shows by its choice. */
package org.etalon.label.laureate.page;
