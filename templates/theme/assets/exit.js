/* The way out for a reader who must not be seen reading: on a click, or when Shift is pressed three times with nothing
   between, the page is blanked and its place in the history is taken by the neutral one. Says aloud what is left to
   press, in the words the page carries. Without this script the way out is a plain link. Stores nothing. */
(function () {
  "use strict";
  var PRESSES = 3;
  var PATIENCE = 5000;
  var link = document.querySelector("[data-exit]");
  if (!link) return;
  var status = document.querySelector("[data-exit-status]");
  var hint = document.querySelector("[data-exit-hint]");
  var pressed = 0;
  var alone = false;
  var timer;

  function say(name) {
    status.textContent = name ? link.getAttribute("data-" + name) : "";
  }

  function leave() {
    say("leaving");
    document.documentElement.className += " leaving";
    document.title = link.hostname;
    window.location.replace(link.href);
  }

  function startAgain(words) {
    clearTimeout(timer);
    pressed = 0;
    say(words);
  }

  function count() {
    clearTimeout(timer);
    pressed += 1;
    if (pressed === PRESSES) return leave();
    say(pressed === 1 ? "two-more" : "one-more");
    timer = setTimeout(function () { startAgain("lapsed"); }, PATIENCE);
  }

  link.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });

  document.addEventListener("keydown", function (event) {
    if (event.repeat) return;
    alone = event.key === "Shift";
    if (!alone && pressed) startAgain("");
  });

  document.addEventListener("keyup", function (event) {
    if (event.key === "Shift" && alone) count();
    alone = false;
  });

  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    document.documentElement.className = document.documentElement.className.replace(" leaving", "");
    startAgain("");
  });

  if (hint) hint.hidden = false;
})();
