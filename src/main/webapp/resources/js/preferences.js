/* Ranking openings: buttons do everything, dragging is a convenience. The order goes to the server with the form, in one
   hidden field; nothing is kept before Save or Submit. */
(function () {
  'use strict';
  var list = document.getElementById('ranking'), field = document.getElementById('preferences:order');
  if (!list || !field) { return; }
  var said = document.getElementById('ranking-said'), buttons = document.getElementById('ranking-buttons');
  var openings = document.getElementById('openings'), form = document.getElementById('preferences');
  var most = Number(list.dataset.most), dirty = false, dragged = null;

  function fill(text) {
    var details = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\[(\d)\]/g, function (all, number) { return details[Number(number)]; });
  }
  function say(text) { said.textContent = ''; window.setTimeout(function () { said.textContent = text; }, 50); }
  function items() { return Array.prototype.slice.call(list.children); }
  function nameOf(item) { return item.querySelector('.ranking-text').textContent.replace(/\s+/g, ' ').trim(); }
  function placeOf(item) { return items().indexOf(item) + 1; }

  function dress(item) {
    var tools = buttons.content.cloneNode(true);
    tools.querySelectorAll('.sr-only').forEach(function (text) { text.textContent += ' ' + nameOf(item); });
    item.appendChild(tools);
    item.draggable = true;
  }

  /* After each change: the field that is sent, the buttons at the ends, and the marks beside the openings. */
  function settle() {
    var all = items(), ids = all.map(function (item) { return item.dataset.id; });
    field.value = ids.join(',');
    document.getElementById('ranking-empty').hidden = all.length > 0;
    all.forEach(function (item, index) {
      item.querySelector('[data-move=top]').disabled = index === 0;
      item.querySelector('[data-move=up]').disabled = index === 0;
      item.querySelector('[data-move=down]').disabled = index === all.length - 1;
    });
    openings.querySelectorAll('[data-add]').forEach(function (button) {
      var place = ids.indexOf(button.dataset.add), mark = button.nextElementSibling;
      button.hidden = place >= 0;
      mark.hidden = place < 0;
      mark.textContent = place < 0 ? '' : fill(list.dataset.place, place + 1);
    });
  }

  function changed() { dirty = true; settle(); }

  function focusOn(item, move) {
    var button = item.querySelector('[data-move=' + move + ']');
    if (button.disabled) { button = item.querySelector('[data-move=' + (move === 'down' ? 'up' : 'down') + ']'); }
    if (button.disabled) { button = item.querySelector('[data-move=remove]'); }
    button.focus();
  }

  function remove(item) {
    var next = item.nextElementSibling || item.previousElementSibling, name = nameOf(item);
    item.remove();
    changed();
    say(fill(list.dataset.removed, name));
    if (next) { focusOn(next, 'remove'); } else { document.getElementById('filter-text').focus(); }
  }

  list.addEventListener('click', function (event) {
    var button = event.target.closest('[data-move]');
    if (!button) { return; }
    var item = button.closest('li'), move = button.dataset.move;
    if (move === 'remove') { remove(item); return; }
    if (move === 'top') { list.insertBefore(item, list.firstElementChild); }
    if (move === 'up' && item.previousElementSibling) { list.insertBefore(item, item.previousElementSibling); }
    if (move === 'down' && item.nextElementSibling) { list.insertBefore(item.nextElementSibling, item); }
    changed();
    focusOn(item, move);
    say(fill(list.dataset.moved, nameOf(item), placeOf(item), items().length));
  });

  openings.addEventListener('click', function (event) {
    var button = event.target.closest('[data-add]');
    if (!button) { return; }
    if (items().length >= most) { say(fill(list.dataset.full, most)); window.alert(fill(list.dataset.full, most)); return; }
    var line = button.closest('li'), item = document.createElement('li'), text = document.createElement('span');
    var code = document.createElement('strong'), town = document.createElement('span');
    item.dataset.id = line.dataset.id;
    text.className = 'ranking-text';
    code.textContent = line.dataset.code;
    town.className = 'muted';
    town.textContent = line.dataset.town;
    text.append(code, ' ' + line.dataset.product + ' ', town);
    item.appendChild(text);
    dress(item);
    list.appendChild(item);
    changed();
    say(fill(list.dataset.added, nameOf(item), placeOf(item)));
    var next = line.nextElementSibling && line.nextElementSibling.querySelector('[data-add]:not([hidden])');
    if (next) { next.focus(); } else { line.querySelector('summary').focus(); }
  });

  list.addEventListener('dragstart', function (event) {
    dragged = event.target.closest('li');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.id);
  });
  list.addEventListener('dragover', function (event) {
    var over = event.target.closest('li');
    if (!dragged) { return; }
    event.preventDefault();
    if (!over || over === dragged) { return; }
    var box = over.getBoundingClientRect(), below = event.clientY > box.top + box.height / 2;
    list.insertBefore(dragged, below ? over.nextElementSibling : over);
  });
  list.addEventListener('drop', function (event) { event.preventDefault(); });
  list.addEventListener('dragend', function () {
    if (!dragged) { return; }
    changed();
    say(fill(list.dataset.moved, nameOf(dragged), placeOf(dragged), items().length));
    dragged = null;
  });

  var filter = document.getElementById('filter');
  function show() {
    var text = document.getElementById('filter-text').value.trim().toLowerCase(), shown = 0;
    var town = document.getElementById('filter-town').value, phase = document.getElementById('filter-phase').value;
    var skill = document.getElementById('filter-skill').value;
    Array.prototype.forEach.call(openings.children, function (line) {
      var fits = line.dataset.words.indexOf(text) >= 0 && (!town || line.dataset.town === town) && (!phase || line.dataset.phase === phase)
        && (!skill || line.dataset.skills.split(' ').indexOf(skill) >= 0);
      line.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    var count = document.getElementById('filter-count');
    count.textContent = fill(count.dataset.text, shown, openings.children.length);
  }
  filter.addEventListener('input', show);
  filter.addEventListener('submit', function (event) { event.preventDefault(); });

  form.addEventListener('input', function () { dirty = true; });
  form.addEventListener('submit', function () { dirty = false; });
  window.addEventListener('beforeunload', function (event) { if (dirty) { event.preventDefault(); } });

  items().forEach(dress);
  settle();
}());
