import { writeFileSync } from 'node:fs';
import { generateLedger } from './generateLedger';

const [rows, file] = process.argv.slice(2);
if (rows === undefined || file === undefined) throw new Error('usage: generate ROWS OUT.xlsx');
writeFileSync(file, generateLedger(Number(rows)));
