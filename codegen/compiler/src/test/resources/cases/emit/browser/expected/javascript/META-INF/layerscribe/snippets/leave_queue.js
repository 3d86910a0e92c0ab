// leave_queue of garden-club 1.2.0, with the plan's example values
window.dataLayer = window.dataLayer || [];
window.dataLayer.push({
  "event": "leave_queue",
  "reason": "rain"
});
