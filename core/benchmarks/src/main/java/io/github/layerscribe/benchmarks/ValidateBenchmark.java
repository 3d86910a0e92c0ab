package io.github.layerscribe.benchmarks;

import io.github.layerscribe.benchmarks.events.Purchase;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whether a purchase keeps the rules of the plan; it does. */
@State(Scope.Thread)
public class ValidateBenchmark {

    private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");

    static {
        QUIET.setLevel(Level.WARNING); // a line for each JVM would hide the figures
    }

    private final Purchase purchase = OurPage.purchase(Orders.usual());
    private final Judges judges = new Judges();

    @Benchmark
    public boolean ours() {
        return judges.ours(purchase);
    }

    @Benchmark
    public boolean hibernate() {
        return judges.hibernate(purchase);
    }

    @Benchmark
    public boolean handwritten() {
        return HandWrittenChecks.isValid(purchase);
    }

    /** Who judges. */
    static final class Judges {

        private final Violations violations = new Violations();
        private final Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        boolean ours(Purchase purchase) {
            violations.clear();
            purchase.validateInto(violations);
            return violations.isEmpty();
        }

        boolean hibernate(Purchase purchase) {
            return validator.validate(purchase).isEmpty();
        }

        List<Boolean> verdicts(Purchase purchase) {
            return List.of(ours(purchase), hibernate(purchase), HandWrittenChecks.isValid(purchase));
        }
    }
}
