import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { sameArea, type Area } from '../../../xlsx';
import { fill } from '../texts/Texts';
import { useTexts } from '../texts/TextsContext';
import { useFilterMenuOpener } from './FilterMenuContext';

interface FilterButtonProps {
  /** The header cell, with its merge. */
  readonly header: Area;
  readonly name: string;
  readonly isFiltering: boolean;
}

/** It lies on the sheet, which is paper: its colours are the same in both themes. */
const useStyles = makeStyles({
  button: {
    position: 'absolute',
    right: '1px',
    bottom: '1px',
    zIndex: 1,
    width: '17px',
    height: '17px',
    padding: 0,
    boxSizing: 'border-box',
    border: '1px solid #767676',
    borderRadius: 0,
    backgroundColor: '#fff',
    cursor: 'default',
    pointerEvents: 'auto',
    ':hover': { border: '1px solid #107c41', backgroundColor: '#e3f1e9' },
    '::after': {
      content: '""',
      position: 'absolute',
      left: '3.5px',
      top: '5.5px',
      border: '4px solid transparent',
      borderTopColor: '#444',
      borderBottomWidth: 0,
    },
  },
  filtered: {
    border: '1px solid #107c41',
    backgroundColor: '#cfe8d9',
    '::before': {
      content: '""',
      position: 'absolute',
      left: '2px',
      right: '2px',
      top: '2px',
      borderTop: '2px solid #107c41',
    },
  },
});

/**
 * The button in a filter's header. The grid takes its keys by one field, so it is no stop of Tab: Alt+Down in the header
 * cell presses it.
 */
export function FilterButton({ header, name, isFiltering }: FilterButtonProps) {
  const styles = useStyles();
  const { filter } = useTexts();
  const menu = useFilterMenuOpener();
  const isOpen = menu.header !== undefined && sameArea(menu.header, header);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={mergeClasses(styles.button, isFiltering && styles.filtered)}
      aria-label={fill(isFiltering ? filter.buttonFiltered : filter.button, { header: name })}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
      onClick={({ currentTarget }) => {
        if (isOpen) menu.close();
        else menu.open(header, currentTarget.getBoundingClientRect());
      }}
    />
  );
}
