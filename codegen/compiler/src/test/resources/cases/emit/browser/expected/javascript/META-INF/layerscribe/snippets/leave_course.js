// leave_course of garden-club 1.2.0, with the plan's example values
window.dataLayer = window.dataLayer || [];
window.dataLayer.push({
  "event": "Course Left",
  "reason": "rain"
});
