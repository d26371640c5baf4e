package plateau.page;

import java.util.Map;
import java.util.Optional;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.unbescape.html.HtmlEscape;

/**
 * Fills the forms of a rendered page with what was typed into them before and not saved, where the page is asked for so.
 * It stands behind the templates, so that no view has to know of it.
 */
public final class PutBack extends AbstractTemplateHandler {

    private Frame.Drawn frame;
    private Optional<Map<String, String>> typed = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private boolean replacesText;

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        frame = (Frame.Drawn) context.getVariable("frame");
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        switch (tag.getElementCompleteName()) {
            case "form" -> typed = frame.sheet().putsBack() ? attribute(tag, "data-draft").flatMap(this::unsaved) : Optional.empty();
            case "select" -> chosen = value(tag);
            case "textarea" -> {
                super.handleOpenElement(tag);
                value(tag).ifPresent(this::write);
                return;
            }
            default -> {
            }
        }
        boolean option = tag.getElementCompleteName().equals("option") && chosen.isPresent();
        super.handleOpenElement(option ? switched(tag, "selected", attribute(tag, "value").equals(chosen)) : tag);
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        super.handleStandaloneElement(tag.getElementCompleteName().equals("input") && typed.isPresent() ? filled(tag) : tag);
    }

    @Override
    public void handleText(IText text) {
        if (!replacesText) {
            super.handleText(text);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        switch (tag.getElementCompleteName()) {
            case "form" -> typed = Optional.empty();
            case "select" -> chosen = Optional.empty();
            case "textarea" -> replacesText = false;
            default -> {
            }
        }
        super.handleCloseElement(tag);
    }

    private IStandaloneElementTag filled(IStandaloneElementTag input) {
        return switch (attribute(input, "type").orElse("text")) {
            case "radio", "checkbox" -> switched(input, "checked", attribute(input, "value").equals(value(input)));
            case "hidden", "password", "file" -> input;
            default -> value(input).map(text -> getContext().getModelFactory().setAttribute(input, "value", HtmlEscape.escapeHtml4Xml(text))).orElse(input);
        };
    }

    private <T extends IProcessableElementTag> T switched(T tag, String attribute, boolean on) {
        return on ? getContext().getModelFactory().setAttribute(tag, attribute, attribute) : getContext().getModelFactory().removeAttribute(tag, attribute);
    }

    private void write(String text) {
        super.handleText(getContext().getModelFactory().createText(HtmlEscape.escapeHtml4Xml(text)));
        replacesText = true;
    }

    private Optional<Map<String, String>> unsaved(String action) {
        return frame.unsaved(action).stream().findFirst().map(unsaved -> unsaved.form().fields());
    }

    /** What was typed into the field; nothing where the field was not there, or was not ticked. */
    private Optional<String> value(IProcessableElementTag field) {
        return typed.flatMap(fields -> attribute(field, "name").map(fields::get));
    }

    private static Optional<String> attribute(IProcessableElementTag tag, String name) {
        return Optional.ofNullable(tag.getAttributeValue(name)).map(HtmlEscape::unescapeHtml);
    }
}
