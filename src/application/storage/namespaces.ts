/** The namespaces of our custom XML: what is remembered, the journal's index, and each journal step's body. */
export const STORE_NAMESPACE = 'urn:progress-ledger:store:1';
export const JOURNAL_INDEX_NAMESPACE = 'urn:progress-ledger:journal-index:1';

/** A step's body has a namespace of its own, so that it can be read or dropped without reading the others. */
export function journalNamespace(stepId: string): string {
  return `urn:progress-ledger:journal:1:${stepId}`;
}
