package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.datalayer.GenerateLead;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.tracking.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms through which people ask us to get in touch. */
@Controller
@Shows(PageType.CONTENT)
final class LeadController {

    @GetMapping("/advice")
    String adviceForm() {
        return "advice";
    }

    @PostMapping("/advice")
    String askForAdvice(@RequestParam String email, @RequestParam String question, DataLayer dataLayer, Model model) {
        if (!email.contains("@") || question.isBlank()) {
            model.addAttribute("problem", "We need your e-mail address and your question.");
            model.addAttribute("email", email);
            model.addAttribute("question", question);
            return "advice";
        }
        dataLayer.push(GenerateLead.builder().leadSource("lighting-advice").build());
        return "redirect:/advice/thanks";
    }

    @GetMapping("/advice/thanks")
    String adviceThanks(Model model) {
        return thanks("We will be in touch", "One of our lighting people answers within two working days.", model);
    }

    @PostMapping("/newsletter")
    String subscribe(@RequestParam String email, DataLayer dataLayer) {
        if (!email.contains("@")) {
            return "redirect:/";
        }
        dataLayer.push(GenerateLead.builder().leadSource("newsletter").build());
        return "redirect:/newsletter/thanks";
    }

    @GetMapping("/newsletter/thanks")
    String newsletterThanks(Model model) {
        return thanks("You are on the list", "One letter a month, and never a word that is not about rooms.", model);
    }

    private static String thanks(String headline, String text, Model model) {
        model.addAttribute("headline", headline);
        model.addAttribute("text", text);
        return "lead-thanks";
    }
}
