// book_course of garden-club 1.2.0, with the plan's example values
window.dataLayer = window.dataLayer || [];
window.dataLayer.push({"details": null});
window.dataLayer.push({
  "event": "book_course",
  "details": {
    "course_id": "GA-12",
    "currency": "EUR",
    "total": 25.00,
    "bookings": [
      {
        "fee": 12.50,
        "seats": 2,
        "nick": "Rose",
        "course_id": "GA-12"
      }
    ],
    "season": "Spring 26",
    "level": "beginner",
    "first_day": "2026-04-11",
    "last_day": "2026-05-02",
    "booked_at": "2026-03-01T09:30:00.000Z",
    "newsletter": true,
    "teacher": {
      "nick": "Rose",
      "member_id": "m-7"
    },
    "tags": [
      "compost"
    ],
    "reason": "rain",
    "source": "web"
  }
});
