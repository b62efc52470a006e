import { made } from '../elements';

/** Shows texts as the items of a list, or says that there are none. */
export function showList(list: HTMLElement, texts: readonly string[]): void {
  const none = made('li', 'None');
  none.className = 'none';
  list.replaceChildren(...(texts.length === 0 ? [none] : texts.map((text) => made('li', text))));
}
