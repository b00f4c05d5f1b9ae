import type { CommandEnd } from './events/Commands';
import type { Json } from './protocol/Json';

/** What a transport needs of a host: it passes messages in, and hands the replies and events back. */
export interface PaneConnection {
  /** The reply to a message, as JSON text; `undefined` where none is due. */
  readonly receive: (text: unknown) => Promise<string | undefined>;
  /** Sends an event, if the pane registered for it. */
  readonly send: (action: string, data: Json) => void;
  /** Runs a function command (a ribbon button) and resolves when it has completed. */
  readonly invokeCommand: (name: string, controlId?: string) => Promise<CommandEnd>;
}

/** Where a transport gets its connection: a host, as the window of one pane sees it. */
export interface PaneHost {
  readonly connect: (deliver: (text: string) => void) => PaneConnection;
  readonly disconnect: (connection: PaneConnection) => void;
}
