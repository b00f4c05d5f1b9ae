import type { CommandEnd } from './events/Commands';
import { Commands } from './events/Commands';
import { appContext } from './protocol/appContext';
import { settingPairs } from './protocol/documentSettings';
import { executeMethod } from './protocol/executeMethod';
import { Files } from './protocol/Files';
import type { Json } from './protocol/Json';
import { INVOKE, REGISTER, UNREGISTER, type PaneRequest } from './protocol/Message';
import { eventFor, replyTo } from './protocol/messages';
import { parseRequest } from './protocol/parseRequest';
import type { Scope } from './Scope';

const INTERNAL_ERROR = 5001;

/** One pane or commands frame: answers its messages, and sends it the events it registered for. */
export class Connection {
  private readonly commands = new Commands();
  private readonly files: Files;
  private readonly scope: Scope;
  private readonly deliver: (text: string) => void;
  private conversation: string | undefined;
  private readyForCommands: () => void = () => undefined;
  private readonly canInvoke = new Promise<void>((resolve) => {
    this.readyForCommands = resolve;
  });

  constructor(scope: Scope, deliver: (text: string) => void) {
    this.scope = scope;
    this.deliver = deliver;
    this.files = new Files(scope.options.save);
  }

  /** The reply to a message, as JSON text; `undefined` where none is due or the message is none of office.js's. */
  async receive(text: unknown): Promise<string | undefined> {
    const request = parseRequest(text);
    if (!request) return undefined;
    this.conversation = request.conversationId;
    const data = await this.answer(request);
    return data === undefined ? undefined : JSON.stringify(replyTo(request, data));
  }

  /** Sends an event, if the pane registered for it: after the batch that runs, as Excel does. */
  send(action: string, data: Json): void {
    if (this.conversation === undefined || !this.scope.registrations.has(action)) return;
    const text = JSON.stringify(eventFor(this.conversation, action, data));
    setTimeout(() => {
      this.deliver(text);
    });
  }

  /** Runs a function command (a ribbon button) once the frame is ready for it; resolves when it has completed. */
  async invokeCommand(name: string, controlId = name): Promise<CommandEnd> {
    await this.canInvoke;
    const { id, end } = this.commands.begin();
    this.send('appCommandInvoked', [id, name, JSON.stringify({ source: { id: controlId } })]);
    return end;
  }

  private async answer(request: PaneRequest): Promise<Json | undefined> {
    if (request.actionType === REGISTER) return this.register(request.action);
    if (request.actionType === UNREGISTER) {
      this.scope.registrations.remove(request.action);
      return { Error: 0 };
    }
    return request.actionType === INVOKE ? this.invoke(request) : { Error: INTERNAL_ERROR };
  }

  private register(action: string): Json {
    this.scope.registrations.add(action);
    if (action === 'appCommandInvoked') this.readyForCommands();
    return { Error: 0 };
  }

  private async invoke(request: PaneRequest): Promise<Json | undefined> {
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.scope.options, settingPairs(this.scope.workbook));
      case 'ContextActivationManager_notifyHost':
        return undefined;
      case 'executeMethod':
        return this.execute(request.data);
      default:
        return { Error: INTERNAL_ERROR };
    }
  }

  /** A pane waits for ever for an answer that does not come, so a fault of the host is one too. */
  private async execute(data: unknown): Promise<Json> {
    try {
      return await executeMethod(data, { scope: this.scope, files: this.files, commands: this.commands });
    } catch (error) {
      this.scope.options.onFault?.(error);
      return { Error: INTERNAL_ERROR };
    }
  }
}
