/**
 * Keeps the Tab key for the browser, which walks through all that can have the focus and leaves the pane at its ends. office.js
 * waits for the key at the window and sees nothing that stands in a shadow tree: it would leave the pane with the first Tab.
 */
export function keepTabKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
}
