import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to an element when something changes (not at first): a keyboard is never left on what is gone. */
export function useFocusOnChange<Target extends HTMLElement>(value: unknown): RefObject<Target> {
  const target = useRef<Target>(null);
  const known = useRef(value);
  useEffect(() => {
    if (known.current !== value) target.current?.focus();
    known.current = value;
  }, [value]);
  return target;
}
