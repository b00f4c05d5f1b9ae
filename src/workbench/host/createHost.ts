import { saveWorkbook, type Workbook } from '../../xlsx';
import { Connection } from './Connection';
import { Registrations } from './events/Registrations';
import { sendEvents } from './events/sendEvents';
import { Watcher } from './events/Watcher';
import type { HostOptions } from './HostOptions';
import { makeObjects } from './makeObjects';
import { FLOOR_SETS } from './members/offered';
import type { PaneConnection, PaneHost } from './PaneConnection';
import { References } from './References';
import type { Scope } from './Scope';
import { Session } from './Session';

const MEGABYTE = 1024 * 1024;

/** A stand-in for Excel around one workbook. Panes connect to it; the embedding page works on the same workbook. */
export interface Host extends PaneHost {
  readonly workbook: Workbook;
  readonly session: Session;
  readonly options: HostOptions;
  /** Takes a pane; `deliver` carries events to it. */
  readonly connect: (deliver: (text: string) => void) => Connection;
  /** Lets a pane go: it gets no more events. */
  readonly disconnect: (connection: PaneConnection) => void;
}

/** Makes the host that answers the genuine office.js for `workbook`; see HostOptions for what can be chosen. */
export function createHost(workbook: Workbook, chosen: Partial<HostOptions> = {}): Host {
  const options: HostOptions = { ...defaults(workbook), ...chosen };
  const session = new Session();
  const connections = new Map<PaneConnection, Scope>();
  const watcher = new Watcher(workbook);
  workbook.log.listen((change) => {
    const told = watcher.tell(change);
    for (const scope of connections.values()) scope.references.follow(change);
    for (const [connection, scope] of connections) sendEvents(told, connection, scope);
  });
  return {
    workbook,
    session,
    options,
    connect: (deliver) => {
      const scope = scopeFor(workbook, options, session);
      const connection = new Connection(scope, deliver);
      connections.set(connection, scope);
      return connection;
    },
    disconnect: (connection) => {
      connections.delete(connection);
    },
  };
}

function scopeFor(workbook: Workbook, options: HostOptions, session: Session): Scope {
  const scope: Scope = {
    workbook,
    options,
    session,
    references: new References(),
    registrations: new Registrations(),
    make: makeObjects(() => scope),
  };
  return scope;
}

function defaults(workbook: Workbook): HostOptions {
  return {
    sets: FLOOR_SETS,
    locale: 'zh-CN',
    fileName: '工作簿1.xlsx',
    today: () => new Date(),
    payloadLimit: 5 * MEGABYTE,
    customXmlLimit: MEGABYTE,
    save: () => saveWorkbook(workbook),
  };
}
