import type { Connection, Host } from '../../host';

/** A frame that talks to the host. */
export interface FrameLink {
  readonly connection: Connection;
  readonly close: () => void;
}

/**
 * Carries messages between a frame and the host. Only messages of the frame's own window, of this page's origin and of the
 * frame's conversation are taken. `answered` is called once, at the first.
 */
export function connectFrame(
  host: Host,
  frame: Window,
  conversation: string,
  answered: () => void,
): FrameLink {
  const deliver = (text: string) => {
    frame.postMessage(text, window.location.origin);
  };
  const connection = host.connect(deliver);
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== frame || event.origin !== window.location.origin) return;
    if (typeof event.data !== 'string' || !event.data.includes(conversation)) return;
    answered();
    void connection.receive(event.data).then((reply) => {
      if (reply !== undefined) deliver(reply);
    });
  };
  window.addEventListener('message', receive);
  return {
    connection,
    close: () => {
      window.removeEventListener('message', receive);
      host.disconnect(connection);
    },
  };
}
