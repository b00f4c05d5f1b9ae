/** Turns a page to print into a PDF. Throws a CliFailure where no browser can do it; `file` is what it is made for. */
export type PrintPdf = (html: string, file: string) => Promise<Uint8Array>;
