/* The list of all actions: narrows it down, puts it in order, says how many are left. What is chosen stands in the
   address, in place of what was chosen before, so that a list can be sent as a link and leaves no trail in the history.
   It has no words of its own. Without this script the list is whole and in the order of the strategy. Stores nothing. */
(function () {
  "use strict";
  var place = document.querySelector("[data-action-filter]");
  if (!place) return;
  var status = place.querySelector("[role=status]");
  var order = place.querySelector("[data-order]");
  var choices = all(place, "[data-key]");
  var tables = all(document, "tr[data-orders]").map(function (head) {
    var table = head.parentNode.parentNode;
    return { frame: table.closest(".table"), body: table.tBodies[0], head: head, rows: all(table, "tr[data-marks]") };
  });

  function all(part, selector) {
    return Array.prototype.slice.call(part.querySelectorAll(selector));
  }

  function narrow() {
    var wanted = choices.filter(function (choice) { return choice.value; })
      .map(function (choice) { return choice.getAttribute("data-key") + ":" + choice.value; });
    var left = 0;
    tables.forEach(function (table) {
      var here = 0;
      table.rows.forEach(function (row) {
        var marks = row.getAttribute("data-marks").split(" ");
        row.hidden = !wanted.every(function (mark) { return marks.indexOf(mark) >= 0; });
        if (!row.hidden) here += 1;
      });
      table.frame.hidden = !here;
      left += here;
    });
    return left;
  }

  function arrange() {
    var column = order.value.replace("-", "");
    var way = order.value.charAt(0) === "-" ? -1 : 1;
    tables.forEach(function (table) {
      var at = table.head.getAttribute("data-orders").split(" ").indexOf(column);
      var rows = table.rows.slice();
      if (at >= 0) {
        rows.sort(function (one, other) {
          return way * (rank(one, at) - rank(other, at)) || table.rows.indexOf(one) - table.rows.indexOf(other);
        });
      }
      rows.forEach(function (row) { table.body.appendChild(row); });
      all(table.head, "th").forEach(function (head, number) {
        if (number === at) head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
        else head.removeAttribute("aria-sort");
      });
    });
  }

  function rank(row, at) {
    return Number(row.getAttribute("data-ranks").split(" ")[at]);
  }

  function say(number) {
    var phrase = number ? status.getAttribute("data-count-" + number) || status.getAttribute("data-count-other") : status.getAttribute("data-none");
    var words = phrase.replace("{number}", number);
    status.textContent = order.value ? words + " " + status.getAttribute("data-ordered").replace("{column}", order.options[order.selectedIndex].text) : words;
  }

  function remember() {
    var here = new URL(window.location.href);
    choices.concat(order).forEach(function (choice) {
      if (choice.value) here.searchParams.set(choice.name, choice.value);
      else here.searchParams.delete(choice.name);
    });
    try {
      window.history.replaceState(null, "", here);
    } catch (error) { // a page opened from a folder may not change its address
      return;
    }
  }

  function show() {
    var left = narrow();
    arrange();
    say(left);
  }

  function recall() {
    var asked = new URLSearchParams(window.location.search);
    choices.concat(order).forEach(function (choice) {
      choice.value = asked.get(choice.name) || "";
      if (choice.selectedIndex < 0) choice.selectedIndex = 0;
    });
  }

  function sortable(table) {
    table.head.getAttribute("data-orders").split(" ").forEach(function (column, at) {
      var head = table.head.children[at];
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.textContent = head.textContent;
      button.addEventListener("click", function () {
        order.value = order.value === column ? "-" + column : column;
        change();
      });
      head.textContent = "";
      head.appendChild(button);
    });
  }

  function change() {
    show();
    remember();
  }

  place.addEventListener("change", change);
  place.querySelector("[data-all]").addEventListener("click", function () {
    choices.concat(order).forEach(function (choice) { choice.value = ""; });
    change();
  });
  tables.forEach(sortable);
  recall();
  place.hidden = false;
  if (choices.concat(order).some(function (choice) { return choice.value; })) show();
})();
