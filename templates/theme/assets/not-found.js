/* The page for what is not found answers in the language of the address that was asked for. Without this script, and at
   an address that is in neither language, it is in both. */
(function () {
  "use strict";
  var place = document.querySelector("[data-not-found]");
  var root = place.getAttribute("data-root");
  var path = window.location.pathname;
  var language = path.indexOf(root) === 0 ? path.slice(root.length).split("/")[0] : "";
  if (language !== "cy" && language !== "en") return;
  var prefix = "data-only-" + language + "-";

  Array.prototype.forEach.call(document.querySelectorAll("[data-only]"), function (part) {
    if (part.getAttribute("data-only") !== language) part.parentNode.removeChild(part);
  });
  Array.prototype.forEach.call(document.querySelectorAll("*"), function (element) {
    Array.prototype.slice.call(element.attributes).forEach(function (attribute) {
      if (attribute.name.indexOf(prefix) === 0) element.setAttribute(attribute.name.slice(prefix.length), attribute.value);
    });
  });
  document.documentElement.lang = language;
  document.title = place.getAttribute("data-title-" + language);
})();
