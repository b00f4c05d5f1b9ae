import { makeStyles } from '@fluentui/react-components';
import { useId, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type RefObject } from 'react';

interface CellInputProps {
  readonly input: RefObject<HTMLTextAreaElement>;
  readonly label: string;
  /** What can be done with the cell beside typing. */
  readonly hint: string | undefined;
  /** The text being edited; nothing while the cell is only selected. */
  readonly text: string | undefined;
  readonly isInvalid: boolean;
  readonly style: CSSProperties;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onPress: () => void;
}

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: '0 1px',
    border: '2px solid #107c41',
    borderRadius: 0,
    outlineStyle: 'none',
    resize: 'none',
    overflow: 'hidden',
    backgroundColor: '#fff',
    color: '#000',
    pointerEvents: 'auto',
    userSelect: 'text',
  },
  idle: { opacity: 0, pointerEvents: 'none' },
  invalid: { border: '2px solid #b10e1c' },
});

/**
 * The one field of the grid, always there and over the active cell: an input method can only start in a field that has the
 * focus. It is not seen until something is typed. Its label says the address and what the cell shows.
 */
export function CellInput({
  input,
  label,
  hint,
  text,
  isInvalid,
  style,
  onType,
  onKey,
  onCopy,
  onPaste,
  onPress,
}: CellInputProps) {
  const styles = useStyles();
  const hintId = useId();
  const isIdle = text === undefined;
  const look = isIdle ? styles.idle : isInvalid ? styles.invalid : '';
  return (
    <>
      <textarea
        ref={input}
        className={`${styles.input} ${look}`}
        style={style}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : hintId}
        aria-invalid={isInvalid}
        value={text ?? ''}
        onChange={(event) => {
          onType(event.target.value);
        }}
        onCompositionStart={() => {
          if (isIdle) onType('');
        }}
        onKeyDown={onKey}
        onCopy={onCopy}
        onPaste={onPaste}
        onMouseDown={onPress}
      />
      {hint !== undefined && (
        <span id={hintId} hidden>
          {hint}
        </span>
      )}
    </>
  );
}
