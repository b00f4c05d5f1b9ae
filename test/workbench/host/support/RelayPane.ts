import { createHost, type Host, type HostOptions, type PaneConnection } from '../../../../src/workbench/host';
import { startPane, type Pane } from '../../../../src/workbench/host/node/startPane';
import { createWorkbook, type Workbook } from '../../../../src/xlsx';

/** What a pane registers for once, at its start. */
const LASTING: ReadonlySet<string> = new Set(['appCommandInvoked', 'richApiMessage']);

type Doctor = (reply: Record<string, unknown>) => Record<string, unknown>;

/** One window of the genuine office.js that is moved from workbook to workbook, for it takes a while to start. */
export class RelayPane {
  /** Bodies of the batches sent since the last `open`, parsed. */
  readonly batches: Record<string, unknown>[] = [];
  readonly faults: unknown[] = [];
  private readonly registrations: string[] = [];
  private doctor: Doctor | undefined;
  private deliver: (text: string) => void = () => undefined;
  private connection: PaneConnection | undefined;
  private running: Pane | undefined;

  get pane(): Pane {
    if (!this.running) throw new Error('The pane has not started.');
    return this.running;
  }

  async start(options: Partial<HostOptions> = {}): Promise<void> {
    await this.open(createWorkbook(), options);
    this.running = await startPane({
      connect: (deliver) => {
        this.deliver = deliver;
        return {
          receive: (text) => this.receive(text),
          send: (action, data) => this.connection?.send(action, data),
          invokeCommand: (name, control) => this.now().invokeCommand(name, control),
        };
      },
      disconnect: () => undefined,
    });
    await this.settle(100);
  }

  /** Puts another workbook under the window; what the pane registered at its start is registered again. */
  async open(workbook: Workbook, options: Partial<HostOptions> = {}): Promise<Host> {
    await this.settle();
    this.batches.length = 0;
    this.faults.length = 0;
    const host = createHost(workbook, { onFault: (error) => this.faults.push(error), ...options });
    this.connection = host.connect((text) => {
      this.deliver(text);
    });
    for (const text of this.registrations) await this.connection.receive(text);
    return host;
  }

  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.pane.Excel.run(batch);
  }

  /** Changes the next answer to a batch before the pane gets it. */
  doctorNext(doctor: Doctor): void {
    this.doctor = doctor;
  }

  send(action: string, data: Parameters<PaneConnection['send']>[1]): void {
    this.now().send(action, data);
  }

  /** Lets messages that nobody awaits arrive. */
  async settle(milliseconds = 5): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
  }

  private now(): PaneConnection {
    if (!this.connection) throw new Error('No workbook is open.');
    return this.connection;
  }

  private async receive(text: unknown): Promise<string | undefined> {
    const request = JSON.parse(String(text)) as Record<string, unknown>;
    if (request._actionType === 1 && LASTING.has(String(request._actionName)))
      this.registrations.push(String(text));
    const body = bodyOf(request);
    if (body) this.batches.push(body);
    const reply = await this.now().receive(text);
    if (!body || !this.doctor || reply === undefined) return reply;
    const doctored = this.doctor(JSON.parse(reply) as Record<string, unknown>);
    this.doctor = undefined;
    return JSON.stringify(doctored);
  }
}

/** The batch in a request; releases of ranges, which come after every run, do not count. */
function bodyOf(request: Record<string, unknown>): Record<string, unknown> | undefined {
  const data = request._data as { ArrayData?: unknown[] } | undefined;
  const text = data?.ArrayData?.[4];
  if (typeof text !== 'string' || text.includes('"_RemoveReference"')) return undefined;
  return JSON.parse(text) as Record<string, unknown>;
}
