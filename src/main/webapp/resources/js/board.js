/* The plan board by keyboard and pointer: arrows walk the cells, Enter or a click opens the side panel for one. */
(function () {
  'use strict';
  window.Rotations = window.Rotations || {};
  var byKeyboard = false;
  var cells = function () { return Array.prototype.slice.call(document.querySelectorAll('.board td[data-rotation]')); };

  function choose(cell) {
    document.querySelectorAll('.board .cell-selected').forEach(function (old) {
      old.classList.remove('cell-selected');
      old.removeAttribute('aria-current');
    });
    cell.classList.add('cell-selected');
    cell.setAttribute('aria-current', 'true');
    focusable(cell);
    if (window.selectCell) {
      window.selectCell([{name: 'associate', value: cell.dataset.associate}, {name: 'rotation', value: cell.dataset.rotation}]);
    } else {
      // The plan was solved while the page stood open, so the panel is not on it yet.
      var id = new URLSearchParams(window.location.search).get('id');
      window.location.search = '?id=' + id + '&associate=' + encodeURIComponent(cell.dataset.associate) + '&rotation=' + encodeURIComponent(cell.dataset.rotation);
    }
  }

  function focusable(cell) {
    cells().forEach(function (one) { one.tabIndex = one === cell ? 0 : -1; });
  }

  function walk(cell, key) {
    var row = cell.parentElement;
    var at = Array.prototype.indexOf.call(row.cells, cell);
    var target = null;
    if (key === 'ArrowRight') { target = cell.nextElementSibling; }
    if (key === 'ArrowLeft') { target = cell.previousElementSibling; }
    if (key === 'ArrowDown') { target = row.nextElementSibling && row.nextElementSibling.cells[at]; }
    if (key === 'ArrowUp') { target = row.previousElementSibling && row.previousElementSibling.cells[at]; }
    if (key === 'Home') { target = row.querySelector('td[data-rotation]'); }
    if (key === 'End') { target = row.cells[row.cells.length - 1]; }
    if (target && target.dataset.rotation) { focusable(target); target.focus(); }
  }

  document.addEventListener('click', function (event) {
    var cell = event.target.closest && event.target.closest('.board td[data-rotation]');
    if (cell) { byKeyboard = false; choose(cell); }
  });
  document.addEventListener('keydown', function (event) {
    var cell = event.target.closest && event.target.closest('.board td[data-rotation]');
    if (!cell) { return; }
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); byKeyboard = true; choose(cell); }
    else if (/^(Arrow|Home|End)/.test(event.key)) { event.preventDefault(); walk(cell, event.key); }
  });
  /* One cell is always within reach of Tab, also on a board that comes while the page stands open. */
  function enter() {
    var first = document.querySelector('.board .cell-selected') || cells()[0];
    if (first && !document.querySelector('.board td[tabindex="0"]')) { focusable(first); }
  }
  document.addEventListener('DOMContentLoaded', enter);
  if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', function () { window.setTimeout(enter, 0); }); }

  /** After the panel has come: whoever uses the keyboard is taken to it. */
  window.Rotations.board = {answered: function () {
    var title = document.getElementById('answerTitle');
    if (title) { title.focus(); title.scrollIntoView({block: 'nearest'}); }
  }, shown: function () {
    var title = document.getElementById('sideTitle');
    if (byKeyboard && title) { title.focus(); }
  }};
})();
