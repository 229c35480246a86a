/* The crossings of the pathway are links. With this script one of them is a tab stop and the arrow keys go to its neighbours. */
(function () {
  'use strict';
  var picture = document.querySelector('.pathway');
  if (!picture) { return; }
  var rows = Array.prototype.map.call(picture.querySelectorAll('.pathway-row'), function (row) {
    return Array.prototype.slice.call(row.querySelectorAll('a'));
  });
  var here = [0, 0];
  rows.forEach(function (marks, row) {
    marks.forEach(function (mark, column) {
      mark.setAttribute('tabindex', '-1');
      if (mark.classList.contains('chosen')) { here = [row, column]; }
      mark.addEventListener('focus', function () { stop(row, column); });
    });
  });
  function stop(row, column) {
    rows[here[0]][here[1]].setAttribute('tabindex', '-1');
    here = [row, column];
    rows[row][column].setAttribute('tabindex', '0');
  }
  stop(here[0], here[1]);
  var moves = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  picture.addEventListener('keydown', function (event) {
    var move = moves[event.key];
    if (!move) { return; }
    event.preventDefault();
    var row = Math.min(rows.length - 1, Math.max(0, here[0] + move[0]));
    var column = Math.min(rows[row].length - 1, Math.max(0, here[1] + move[1]));
    rows[row][column].focus();
  });
})();
