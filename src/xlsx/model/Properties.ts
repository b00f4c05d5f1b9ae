/** The file's own description. Dates as ISO texts. */
export interface Properties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
  readonly lastModifiedBy?: string;
  readonly created?: string;
  readonly modified?: string;
}
