package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.agreement.readers.Answer;
import io.github.layerscribe.codegen.agreement.readers.Question;
import java.util.List;
import java.util.Locale;

/** How many payloads everybody was asked about, and how many were taken: a suite that only sees one verdict proves little. */
final class AgreementFigures {

    private int pushes;
    private int takenPushes;
    private int written;
    private int takenWritten;
    private int notHeld;
    private int notAsked;
    private int literals;
    private int fittingLiterals;

    void count(List<Answer> answers, List<Question> askedOfTypeScript) {
        for (Answer answer : answers) {
            int taken = answer.java().accepts() ? 1 : 0;
            if (answer.question().push() != null) {
                pushes++;
                takenPushes += taken;
            } else {
                written++;
                takenWritten += taken;
                notHeld += answer.java().isHeld() ? 0 : 1;
            }
            notAsked += answer.node() == null ? 1 : 0;
        }
        literals += askedOfTypeScript.size();
        fittingLiterals +=
                (int) askedOfTypeScript.stream().filter(Question::hasTheTypes).count();
    }

    double shareTakenOfPushes() {
        return takenPushes / (double) pushes;
    }

    double shareTakenOfWritten() {
        return takenWritten / (double) written;
    }

    double shareOfFittingLiterals() {
        return fittingLiterals / (double) literals;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pushes of Java, %d taken; %d payloads written as JSON, %d taken, %d beyond Java's types; %d not put to"
                        + " JavaScript; %d TypeScript literals, %d with the right types",
                pushes,
                takenPushes,
                written,
                takenWritten,
                notHeld,
                notAsked,
                literals,
                fittingLiterals);
    }
}
