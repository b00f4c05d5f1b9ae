import { isRecord } from './Json';
import type { PaneRequest } from './Message';

/** A pane's message, or `undefined` for any other text that reaches the window (tools and extensions post too). */
export function parseRequest(text: unknown): PaneRequest | undefined {
  const message = parse(text);
  if (!isRecord(message) || message._messageType !== 0) return undefined;
  const { _actionName: action, _actionType: actionType, _conversationId: conversationId } = message;
  if (typeof action !== 'string' || typeof conversationId !== 'string') return undefined;
  const correlation = message._correlationId;
  return {
    action,
    actionType: typeof actionType === 'number' ? actionType : 0,
    conversationId,
    correlationId: typeof correlation === 'number' ? correlation : 0,
    data: message._data,
  };
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
