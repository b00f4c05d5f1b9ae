import type { Json } from './Json';

/** What a pane sends: it invokes an action (0), registers for an event (1) or leaves it (2). */
export interface PaneRequest {
  readonly action: string;
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** A message from host to pane, as office.js expects it inside a JSON text. */
export interface HostMessage {
  readonly _messageType: 1;
  readonly _responseType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: Json;
  readonly _errorCode: number;
  readonly _serializerVersion: 1;
}

export const INVOKE = 0;
export const REGISTER = 1;
export const UNREGISTER = 2;
