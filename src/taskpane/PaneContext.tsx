import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PaneActions } from './store/PaneActions';
import type { PaneStore } from './store/createPaneStore';
import type { PaneState } from './store/PaneState';
import type { Speech } from './texts/Speech';

/** The language that everything below is drawn in. */
export const SpeechContext = createContext<Speech | null>(null);

/** The store that everything below is drawn from; there is none before the host is known. */
export const StoreContext = createContext<PaneStore | null>(null);

function required<Value>(value: Value | null, name: string): Value {
  if (value === null) throw new Error(`A component of the pane needs a ${name} around it.`);
  return value;
}

/** The language's texts and sentences. */
export function useSpeech(): Speech {
  return required(useContext(SpeechContext), 'SpeechContext');
}

function usePaneStore(): PaneStore {
  return required(useContext(StoreContext), 'StoreContext');
}

/** One part of the state; the component is drawn again only when that part changes. */
export function usePane<Part>(choose: (state: PaneState) => Part): Part {
  return useStore(usePaneStore(), choose);
}

/** What can be done; never changes. */
export function useActions(): PaneActions {
  return useStore(usePaneStore(), ({ actions }) => actions);
}
