import { createContext, useContext } from 'react';
import type { Texts } from './Texts';
import { zh } from './zh';

const Context = createContext<Texts>(zh);

/** Gives the page's texts to what is below. */
export const TextsProvider = Context.Provider;

/** The texts of the page's language. */
export function useTexts(): Texts {
  return useContext(Context);
}
