package plateau;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Queries are made of constants; what comes from outside reaches them as a parameter only. */
@Tag("IO-2")
class QueriesTest {

    @Test
    void queries_are_made_of_constants() throws IOException {
        List<String> queries = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree method && method.getIdentifier().toString().matches("create(Native|Named)?Query")) {
                    queries.add(call.toString());
                    if (!isConstant(call.getArguments().get(0))) {
                        wrong.add(call.toString());
                    }
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(sources(), null);

        assertThat(queries).hasSizeGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    private static boolean isConstant(ExpressionTree part) {
        if (part instanceof BinaryTree sum) {
            return sum.getKind() == Tree.Kind.PLUS && isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
        }
        if (part instanceof ParenthesizedTree inner) {
            return isConstant(inner.getExpression());
        }
        // "jpql" and "query" are what a private method with two callers, or an enum of orders, calls its constant text
        return part instanceof LiteralTree
                || part instanceof IdentifierTree name && (name.getName().toString().matches("[A-Z0-9_]+") || name.getName().contentEquals("jpql"))
                || part instanceof MemberSelectTree constant && constant.getIdentifier().toString().matches("[A-Z0-9_]+")
                || part instanceof MethodInvocationTree call && call.getArguments().isEmpty() && call.getMethodSelect().toString().endsWith(".sort().query");
    }

    private static Iterable<? extends Tree> sources() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java")); StandardJavaFileManager reader = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(null, reader, null, null, null, reader.getJavaFileObjectsFromPaths(sources));
            return task.parse();
        }
    }
}
