/** Gives the focus to the title of a dialog when what had it goes away. */
export function passesFocusOn(element: Element): () => void {
  const dialog = element.closest("dialog");
  return () => {
    if (!dialog || dialog.contains(document.activeElement)) return;
    dialog.querySelector<HTMLElement>("[data-screen-title]")?.focus({ preventScroll: true });
  };
}
