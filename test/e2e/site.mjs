/**
 * Serves a built workbench and says, as one line of JSON, where it is and how a browser is started on this machine.
 * Runs in a process of its own, because tests cannot load these modules themselves. `WORKBENCH` names another folder.
 */
import path from 'node:path';
import { launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const folder = process.env.WORKBENCH ?? path.resolve(import.meta.dirname, '../../dist/workbench');
const { address } = await serve({ folder, port: 0 });
console.log(JSON.stringify({ address, launch: await launchOptions() }));
