let own = false;
window.addEventListener("dragstart", () => {
  own = true;
});
window.addEventListener("dragend", () => {
  own = false;
});

/** Whether what is being dragged comes from this page: moved about in it, not given to be opened. */
export const isOwnDrag = (): boolean => own;
