/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.stream.Stream;
import org.primefaces.csp.CspPhaseListener;

/**
 * Takes away the component library's own content security policy: it would make a session for every visitor of a plain page.
 * {@link ScriptedViews} does its part where it is needed.
 */
public class OwnPolicy implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Stream.of(lifecycle.getPhaseListeners())
                .filter(CspPhaseListener.class::isInstance)
                .forEach(lifecycle::removePhaseListener);
    }
}
