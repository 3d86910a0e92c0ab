package io.github.layerscribe.codegen.plan.check;

import java.util.List;

/** One side of a check: terms that are added up. */
public record CheckSide(List<Term> terms) {

    public CheckSide {
        terms = List.copyOf(terms);
    }

    /** Factors that are multiplied; a negative term is subtracted. */
    public record Term(boolean isNegative, List<Factor> factors) {
        public Term {
            factors = List.copyOf(factors);
        }
    }
}
