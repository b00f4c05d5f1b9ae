/** Something to tell the user above the sheet. */
export interface Notice {
  readonly id: number;
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  readonly more?: readonly string[];
}
