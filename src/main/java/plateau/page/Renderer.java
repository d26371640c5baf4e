package plateau.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders views from the templates of the application, and from nothing else. */
@ApplicationScoped
public class Renderer {

    private final TemplateEngine engine = engine();

    @Inject
    Frame frame;

    public void render(View view, Writer writer) {
        process(view, Map.of("view", view, "frame", frame.drawn()), writer);
    }

    /** With nothing around it, so that it can be rendered where nobody asked for a page. */
    void renderAlone(View view, Writer writer) {
        process(view, Map.of("view", view), writer);
    }

    private void process(View view, Map<String, Object> variables, Writer writer) {
        engine.process(view.getClass().getName().replace('.', '/'), new Context(Locale.UK, variables), writer);
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Renderer.class.getClassLoader());
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setLinkBuilder(new PortalLinks());
        engine.addDialect(new Filling());
        return engine;
    }

    /** Puts {@link PutBack} behind every template. */
    private static final class Filling implements IPostProcessorDialect {

        @Override
        public String getName() {
            return "put-back";
        }

        @Override
        public int getDialectPostProcessorPrecedence() {
            return 1000;
        }

        @Override
        public Set<IPostProcessor> getPostProcessors() {
            return Set.of(new PostProcessor(TemplateMode.HTML, PutBack.class, 1000));
        }
    }

    /** Resolves {@code @{/subjects}} below the address the portal is deployed at. */
    private static final class PortalLinks extends StandardLinkBuilder {

        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return ((Frame.Drawn) context.getVariable("frame")).contextPath();
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return link;
        }
    }
}
