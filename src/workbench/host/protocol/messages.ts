import type { Json } from './Json';
import type { HostMessage, PaneRequest } from './Message';

/** The reply to a request: it echoes what lets the pane find the promise that waits. */
export function replyTo(request: PaneRequest, data: Json, errorCode = 0): HostMessage {
  return {
    _messageType: 1,
    _responseType: 0,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: '',
    _data: data,
    _errorCode: errorCode,
    _serializerVersion: 1,
  };
}

/** An event, sent unasked to a pane that registered for `action`. */
export function eventFor(conversationId: string, action: string, data: Json): HostMessage {
  return {
    _messageType: 1,
    _responseType: 1,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: '',
    _data: data,
    _errorCode: 0,
    _serializerVersion: 1,
  };
}
