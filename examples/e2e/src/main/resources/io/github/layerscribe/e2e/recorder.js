// Writes down what the receiver makes of each push, so that the next page can still be asked about this one.
(function () {
  var page = Number(sessionStorage.getItem('pages') || 0);
  var messages = [];
  sessionStorage.setItem('pages', String(page + 1));

  function record(model, message) {
    if (message) {
      messages.push(JSON.parse(JSON.stringify(message)));
    }
    var visit = {path: location.pathname, messages: messages, model: model};
    sessionStorage.setItem('page-' + page, JSON.stringify(visit));
  }

  record({});
  new window.DataLayerHelper(window.dataLayer, record, true);
})();
