/* Shows the button that prints the page, which cannot work without a script, and opens what is folded for the paper. */
(function () {
  "use strict";
  Array.prototype.forEach.call(document.querySelectorAll("[data-print]"), function (place) {
    place.hidden = false;
    place.querySelector("button").addEventListener("click", function () { window.print(); });
  });

  window.addEventListener("beforeprint", function () {
    Array.prototype.forEach.call(document.querySelectorAll("details:not([open])"), function (fold) {
      fold.open = true;
      fold.setAttribute("data-folded", "");
    });
  });

  window.addEventListener("afterprint", function () {
    Array.prototype.forEach.call(document.querySelectorAll("[data-folded]"), function (fold) {
      fold.open = false;
      fold.removeAttribute("data-folded");
    });
  });
})();
