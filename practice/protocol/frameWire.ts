import { type Wire } from './conversation';

/** The way to an add-in's page in a frame of the host's page. */
export const frameWire = (frame: HTMLIFrameElement, addinOrigin: string): Wire => ({
  send: (message) => frame.contentWindow?.postMessage(message, addinOrigin),
  listen: (receive) => {
    const listener = (event: MessageEvent<unknown>) => {
      if (event.source === frame.contentWindow) receive(event);
    };
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  },
});
