/** Where menus, popovers and tips are drawn: a landmark of its own, as everything on the page is in one. */
export const layers = document.getElementById('layers');
