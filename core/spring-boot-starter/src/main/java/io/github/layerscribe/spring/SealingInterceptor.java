package io.github.layerscribe.spring;

import io.github.layerscribe.servlet.Delivery;
import io.github.layerscribe.servlet.RequestDataLayer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.SmartView;
import org.springframework.web.servlet.View;

/**
 * Seals the delivery between the handler and the view. Later is too late: a large page commits the response before the
 * first element of ours runs, and from then on headers are lost and no session can be made.
 */
final class SealingInterceptor implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (modelAndView != null && rendersPage(modelAndView)) {
            RequestDataLayer.delivery(request).ifPresent(Delivery::seal);
        }
    }

    private static boolean rendersPage(ModelAndView modelAndView) {
        View view = modelAndView.getView();
        String name = modelAndView.getViewName();
        boolean elsewhere = view instanceof SmartView smart && smart.isRedirectView()
                || name != null && (name.startsWith("redirect:") || name.startsWith("forward:"));
        return !elsewhere;
    }
}
