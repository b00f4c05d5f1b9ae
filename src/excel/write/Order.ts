import type { Weighed } from '../session/packRequests';

/** One thing to write; `weight` estimates the letters it takes in the request. */
export interface Order extends Weighed {
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Letters in one request: under Excel's 5 MB with Chinese at three bytes a character and JSON around it. */
export const LETTERS_A_REQUEST = 1_200_000;
