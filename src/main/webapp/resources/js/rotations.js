/* What every page needs beyond HTML: the menu on a narrow screen, the fault summary, hints read out with their fields,
   tables that may be scrolled by keyboard. Everything works, if less smoothly, without it. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('scripted');

  function menu() {
    var toggle = document.getElementById('menu-toggle'), nav = document.getElementById('menu');
    if (!toggle || !nav) { return; }
    function show(open) {
      nav.classList.toggle('open', open);
      toggle.setAttribute('aria-expanded', String(open));
    }
    toggle.addEventListener('click', function () {
      var open = toggle.getAttribute('aria-expanded') !== 'true';
      show(open);
      if (open) { var first = nav.querySelector('a'); if (first) { first.focus(); } }
    });
    nav.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && toggle.offsetParent) { show(false); toggle.focus(); }
    });
  }

  function account() {
    var panel = document.getElementById('account');
    if (!panel) { return; }
    document.addEventListener('click', function (event) { if (!panel.contains(event.target)) { panel.open = false; } });
    panel.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && panel.open) { panel.open = false; panel.querySelector('summary').focus(); }
    });
  }

  /* A widget's client id names its wrapper; what can take focus lies within or beside it. */
  function focusable(id) {
    var box = document.getElementById(id);
    if (!box) { return null; }
    var wanted = 'input:not([type=hidden]):not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex="0"],button';
    return box.matches(wanted) ? box : document.getElementById(id + '_focus') || document.getElementById(id + '_input') || box.querySelector(wanted) || box;
  }

  function faults() {
    var summary = document.getElementById('faults');
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = 'yes';
      summary.focus();
    }
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('#faults a[href^="#"]') : null;
    if (!link) { return; }
    var field = focusable(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (field) { event.preventDefault(); field.focus(); field.scrollIntoView({ block: 'center' }); }
  });

  var hints = 0;
  function fields() {
    document.querySelectorAll('.field').forEach(function (field) {
      var input = field.querySelector('input:not([type=hidden]),select,textarea'), hint = field.querySelector(':scope > .hint');
      if (!input || !hint) { return; }
      if (!hint.id) { hint.id = 'hint-' + (hints += 1); }
      var known = (input.getAttribute('aria-describedby') || '').split(/\s+/).filter(Boolean);
      if (known.indexOf(hint.id) < 0) { input.setAttribute('aria-describedby', known.concat(hint.id).join(' ')); }
    });
  }

  /* A table larger than its place scrolls inside a group that the keyboard can reach. */
  function tables() {
    document.querySelectorAll('main table.table, main table.board').forEach(function (table) {
      var box = table.parentElement;
      if (!box.matches('.scroll,.table-scroll,.board-box')) {
        box = document.createElement('div');
        box.className = 'scroll';
        table.parentNode.insertBefore(box, table);
        box.appendChild(table);
      }
      if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) {
        box.tabIndex = 0;
        box.setAttribute('role', 'group');
        if (!box.hasAttribute('aria-label')) {
          var caption = table.querySelector('caption');
          box.setAttribute('aria-label', caption && caption.textContent.trim() || document.querySelector('h1').textContent.trim());
        }
      } else if (box.className === 'scroll') {
        box.removeAttribute('tabindex');
        box.removeAttribute('role');
        box.removeAttribute('aria-label');
      }
    });
  }

  function dress() { faults(); fields(); tables(); }

  function start() {
    menu();
    account();
    dress();
    window.addEventListener('load', dress);
    window.addEventListener('resize', tables);
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', function () { window.setTimeout(dress, 0); }); }
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', start); } else { start(); }
}());
