/** How what a jury decided becomes public: at one instant, everywhere; rehearsed before, and told to the candidates after. */
package org.etalon.label.publication;
