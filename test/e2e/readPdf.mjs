/**
 * Reads a tagged PDF: for each page its size, its table rows cell by cell (empty ones left out), and all its text in one line, as JSON. In a
 * process of its own, because tests cannot load pdf.js themselves.
 */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The pieces of text of each marked content, with the place on the page where they stand. */
function piecesById(items) {
  const pieces = new Map();
  const open = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? open.at(-1) ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (open.at(-1)) pieces.set(open.at(-1), [...(pieces.get(open.at(-1)) ?? []), item]);
  }
  return pieces;
}

function piecesOf(node, pieces) {
  if (node.type === 'content') return pieces.get(node.id) ?? [];
  return (node.children ?? []).flatMap((child) => piecesOf(child, pieces));
}

/** A cell's text and the middle of it from left to right; null where it has none on this page. */
function cellOf(node, pieces) {
  const own = piecesOf(node, pieces).filter(({ str }) => str.trim() !== '');
  if (own.length === 0) return null;
  const left = Math.min(...own.map(({ transform }) => transform[4]));
  const right = Math.max(...own.map(({ transform, width }) => transform[4] + width));
  return { text: own.map(({ str }) => str).join(''), middle: (left + right) / 2 };
}

const isCell = ({ role }) => role === 'TD' || role === 'TH';

function rowsOf(node, pieces) {
  if (node.role !== 'TR') return (node.children ?? []).flatMap((child) => rowsOf(child, pieces));
  const cells = (node.children ?? []).filter(isCell).map((cell) => cellOf(cell, pieces));
  const shown = cells.filter((cell) => cell !== null);
  return shown.length === 0 ? [] : [shown];
}

const data = new Uint8Array(readFileSync(process.argv[2]));
const pdf = await getDocument({ data, verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tree = await page.getStructTree();
  pages.push({
    size: page.view.slice(2),
    rows: tree === null ? [] : rowsOf(tree, piecesById(items)),
    text: items.map(({ str = '' }) => str).join(''),
  });
}
process.stdout.write(JSON.stringify(pages));
