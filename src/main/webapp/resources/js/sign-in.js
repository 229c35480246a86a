// Demo accounts fill the sign-in form when chosen.
document.querySelectorAll('button[data-email]').forEach(function (button) {
  button.addEventListener('click', function () {
    document.querySelector('input[id$="email"]').value = button.dataset.email;
    document.querySelector('input[id$="password"]').value = button.dataset.password;
    document.querySelector('[id$=":submit"]').focus();
  });
});
