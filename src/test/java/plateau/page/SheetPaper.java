package plateau.page;

/** Prints without a portal around it. */
public final class SheetPaper {

    private SheetPaper() {
    }

    public static Paper make() {
        Paper paper = new Paper();
        paper.renderer = new Renderer();
        return paper;
    }
}
