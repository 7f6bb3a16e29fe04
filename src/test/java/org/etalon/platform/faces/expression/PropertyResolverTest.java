/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.etalon.platform.text.Texts;
import org.junit.jupiter.api.Test;

class PropertyResolverTest {
    private final PropertyResolver resolver = new PropertyResolver();
    private final Context context = new Context();

    @Test
    void a_record_is_read_by_the_names_of_its_methods() {
        assertThat(read(new Line("one"), "name")).isEqualTo("one");
        assertThat(read(new Line("one"), "shout")).isEqualTo("ONE");
        assertThat(resolver.invoke(context, new Line("one"), "shout", null, new Object[0]))
                .isEqualTo("ONE");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void other_classes_of_the_product_are_read_by_their_getters() {
        assertThat(read(new Page(), "name")).isEqualTo("a page");
        assertThat(read(new Page(), "open")).isEqualTo(true);
        assertThat(read(new Page(), "URL")).isEqualTo("/page");
    }

    @Test
    void what_is_no_property_is_left_to_others() {
        for (String name : new String[] {"class", "getName", "say", "nothing", ""}) {
            assertUnresolved(new Page(), name);
        }
        assertUnresolved(new AtomicInteger(), "plain");
        assertUnresolved(Texts.of("site", Locale.FRENCH), "empty");
        assertUnresolved(null, "name");
        context.setPropertyResolved(false);
        assertThat(resolver.invoke(context, new Page(), "say", null, new Object[0]))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_a_getter_throws_is_the_cause() {
        assertThatThrownBy(() -> resolver.getValue(context, new Page(), "broken"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object read(Object base, String property) {
        context.setPropertyResolved(false);
        Object value = resolver.getValue(context, base, property);
        assertThat(context.isPropertyResolved()).isTrue();
        return value;
    }

    private void assertUnresolved(Object base, String property) {
        context.setPropertyResolved(false);
        assertThat(resolver.getValue(context, base, property)).isNull();
        assertThat(context.isPropertyResolved()).as(property).isFalse();
    }

    public record Line(String name) {
        public String shout() {
            return name.toUpperCase(Locale.ROOT);
        }
    }

    public static class Page {
        public String getName() {
            return "a page";
        }

        public boolean isOpen() {
            return true;
        }

        public String getURL() {
            return "/page";
        }

        public String say() {
            return "said";
        }

        public String getBroken() {
            throw new IllegalStateException("broken");
        }
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
