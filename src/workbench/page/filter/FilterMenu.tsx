import { Button, Checkbox, Input } from '@fluentui/react-components';
import { FilterDismissRegular, SearchRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { fill } from '../texts/Texts';
import { useTexts } from '../texts/TextsContext';
import { applyChoice, clearAll } from './applyChoice';
import { FilterFoot } from './FilterFoot';
import { FilterList } from './FilterList';
import { menuPlace, useFilterMenuStyles } from './filterMenu.styles';
import { FilterNote } from './FilterNote';
import { isFiltering, type FilterSpot } from './FilterSpot';
import { headerText } from './headerText';
import { obstacleTo } from './obstacleTo';
import { useFilterChoice } from './useFilterChoice';
import { useMenu } from './useMenu';

interface FilterMenuProps {
  readonly spot: FilterSpot;
  /** Where on the page the header's button, or the header, is seen. */
  readonly under: DOMRect;
  /** The menu has done its work or was left; the focus goes back to the sheet. */
  readonly onDone: () => void;
  /** Something else was gone to. */
  readonly onDismiss: () => void;
}

/** The menu of a filter's column, as Excel's: clearing it, a search, what the column shows, and all of that at once. */
export function FilterMenu({ spot, under, onDone, onDismiss }: FilterMenuProps) {
  const styles = useFilterMenuStyles();
  const texts = useTexts().filter;
  const menu = useRef<HTMLDivElement>(null);
  const choice = useFilterChoice(spot);
  const { found, chosen } = choice;
  useMenu(menu, { onDone, onDismiss });
  const header = headerText(spot);
  const obstacle = obstacleTo(spot);
  const canConfirm = chosen.length > 0 && obstacle === undefined;
  const confirm = () => {
    const result = choice.result();
    if (result.kind !== 'unchanged')
      applyChoice(spot, result.kind === 'criteria' ? result.criteria : undefined);
    onDone();
  };
  return (
    <div
      ref={menu}
      role="dialog"
      aria-modal="true"
      aria-label={fill(texts.button, { header })}
      className={styles.menu}
      style={menuPlace(under)}
    >
      <Button
        size="small"
        appearance="subtle"
        className={styles.clear}
        icon={<FilterDismissRegular />}
        disabled={!isFiltering(spot) || obstacle !== undefined}
        onClick={() => {
          applyChoice(spot, undefined);
          onDone();
        }}
      >
        {fill(texts.clear, { header })}
      </Button>
      <FilterNote
        spot={spot}
        obstacle={obstacle}
        onClearAll={() => {
          clearAll(spot);
          onDone();
        }}
      />
      <Input
        size="small"
        type="search"
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        contentBefore={<SearchRegular />}
        value={choice.search}
        onChange={(_, { value }) => {
          choice.setSearch(value);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing && canConfirm) confirm();
        }}
      />
      <Checkbox
        label={found.length === 0 ? texts.found : choice.search.trim() === '' ? texts.all : texts.allFound}
        disabled={found.length === 0}
        checked={chosen.length === 0 ? false : chosen.length === found.length ? true : 'mixed'}
        onChange={choice.toggleAll}
      />
      <FilterList
        key={choice.search}
        label={fill(texts.values, { header })}
        values={found}
        on={choice.on}
        onToggle={choice.toggle}
      />
      <FilterFoot chosen={chosen} canConfirm={canConfirm} onConfirm={confirm} onCancel={onDone} />
    </div>
  );
}
